# boto3's part of `client`: what Client/Contestant.cs does.
import json
import sys
import time

import boto3

client = boto3.client("backup", endpoint_url=sys.argv[1], region_name="eu-central-1", aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret")


def list_all():
    pages = client.get_paginator("list_recovery_points_by_backup_vault").paginate(BackupVaultName="daily", PaginationConfig={"PageSize": 1000})
    return sum(len(page["RecoveryPoints"]) for page in pages)


list_all()
started = time.perf_counter()
items = list_all()
print(json.dumps({"seconds": time.perf_counter() - started, "items": items, "allocated": 0}))
