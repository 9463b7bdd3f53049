#!/usr/bin/python3
"""What boto3 lives through with the emulator: every operation of the console's seed list, and the errors that AWS Backup answers.

Needs EMULATOR_ENDPOINT, the usual AWS_… variables, and the STORY_… ones that name what exists in the estate. The estate's clock
stands still; the story steps it. One line for each step; it ends with an error at the first expectation that is not met.
"""

import datetime
import json
import os
import sys
import urllib.request

import boto3
import botocore
from botocore.exceptions import ClientError

ENDPOINT = os.environ["EMULATOR_ENDPOINT"]
REGION = os.environ["AWS_DEFAULT_REGION"]
ACCOUNT = os.environ["STORY_ACCOUNT"]
ROLE = os.environ["STORY_ROLE"]
FILE_SYSTEM = os.environ["STORY_FILE_SYSTEM"]
VOLUME = os.environ["STORY_VOLUME"]

VAULT = "story"
COPIES = "story-copies"
VAULT_ARN = f"arn:aws:backup:{REGION}:{ACCOUNT}:backup-vault:{VAULT}"
COPIES_ARN = f"arn:aws:backup:{REGION}:{ACCOUNT}:backup-vault:{COPIES}"
TOPIC_ARN = f"arn:aws:sns:{REGION}:{ACCOUNT}:backups"
DAILY_35_DAYS = "87c0c1ef-254d-4180-8fef-2e76a2c38aaa"
NOWHERE = "00000000-0000-0000-0000-000000000000"
MINUTE = datetime.timedelta(minutes=1)

# What newer clients can ask and this one cannot. Debian's boto3 of REVIEWED must lack each of these; a newer one uses what it knows.
REVIEWED = "1.26.27"
LACKING = {
    ("GetBackupPlan", "MaxScheduledRunsPreview"),
    ("ListBackupJobs", "ByMessageCategory"),
    ("ListBackupVaults", "ByVaultType"),
    ("ListCopyJobs", "ByMessageCategory"),
    ("ListCopyJobs", "BySourceRecoveryPointArn"),
    ("ListRecoveryPointsByResource", "ManagedByAWSBackupOnly"),
    ("ListRestoreJobs", "ByResourceType"),
    ("ListRestoreJobs", "ByParentJobId"),
}


def connect(service="backup", **credentials):
    return boto3.client(service, endpoint_url=ENDPOINT, region_name=REGION, **credentials)


backup = connect()
errors = backup.exceptions


def step(text):
    print(text, flush=True)


def expect(actual, expected, what):
    if actual != expected:
        sys.exit(f"FAILED: {what} is {actual!r}, expected {expected!r}")


def refused(error, message, call, **arguments):
    """The client's own exception class, or its error code where the model has no class, and what the service said."""
    code = error if isinstance(error, str) else error.__name__
    try:
        call(**arguments)
    except ClientError as problem:
        if not isinstance(error, str) and not isinstance(problem, error):
            sys.exit(f"FAILED: {problem!r} is no {code}")
        expect(problem.response["Error"]["Code"], code, "the error code")
        text = problem.response["Error"]["Message"]
        if message not in text:
            sys.exit(f"FAILED: the message of {code} is {text!r}, expected {message!r}")
        return problem.response
    sys.exit(f"FAILED: expected {code}, but the call went through")


def knows(operation, parameter):
    """Whether this version of the client has the parameter, held against the reviewed list."""
    has = parameter in backup.meta.service_model.operation_model(operation).input_shape.members
    if not has and (operation, parameter) not in LACKING:
        sys.exit(f"FAILED: boto3 {boto3.__version__} has no {operation}.{parameter}, and that is not on the list")
    if has and (operation, parameter) in LACKING and boto3.__version__ == REVIEWED:
        sys.exit(f"FAILED: boto3 {boto3.__version__} has {operation}.{parameter}: take it off the list")
    if not has:
        step(f"  (boto3 {boto3.__version__} does not know {operation}.{parameter})")
    return has


def pages(operation, members, **arguments):
    """Everything, one item a page, by the client's own paginator."""
    found = []
    for page in backup.get_paginator(operation).paginate(PaginationConfig={"PageSize": 1}, **arguments):
        if len(page[members]) > 1:
            sys.exit(f"FAILED: {operation} answers {len(page[members])} on a page of 1")
        found += page[members]
    return found


def expect_counts(operation, members, filters, **arguments):
    """Each filter alone: (parameter, value, how many it leaves)."""
    shape = "".join(word.capitalize() for word in operation.split("_"))
    for parameter, value, count in filters:
        if knows(shape, parameter):
            found = getattr(backup, operation)(**{parameter: value}, **arguments)[members]
            expect(len(found), count, f"the number that {operation}({parameter}={value}) lists")


def admin(path, body=None):
    request = urllib.request.Request(f"{ENDPOINT}/_emulator/{path}", json.dumps(body).encode() if body else None)
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def now():
    return datetime.datetime.fromisoformat(admin("clock")["now"].replace("Z", "+00:00")[:19] + "+00:00")


def advance(delta):
    admin("clock", {"advanceSeconds": delta.total_seconds()})


step(f"boto3 {boto3.__version__}, botocore {botocore.__version__}, Python {sys.version.split()[0]}")

step("Identity")
expect(connect("sts").get_caller_identity()["Account"], ACCOUNT, "the caller's account")
session = connect("sts").assume_role(RoleArn=f"arn:aws:iam::{ACCOUNT}:role/operator", RoleSessionName="story")["Credentials"]
temporary = connect(
    aws_access_key_id=session["AccessKeyId"], aws_secret_access_key=session["SecretAccessKey"], aws_session_token=session["SessionToken"])
expect(len(temporary.list_backup_vaults()["BackupVaultList"]), 1, "the number of vaults in a new Region")

step("Wrong, expired and unknown credentials are refused")
refused(
    "InvalidSignatureException", "The request signature we calculated does not match the signature you provided",
    connect(aws_secret_access_key="wrong", aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"]).list_backup_vaults)
refused(
    "ExpiredTokenException", "The security token included in the request is expired",
    connect(
        aws_access_key_id=os.environ["EXPIRED_ACCESS_KEY_ID"], aws_secret_access_key=os.environ["EXPIRED_SECRET_ACCESS_KEY"],
        aws_session_token=os.environ["EXPIRED_SESSION_TOKEN"]).list_backup_vaults)
refused(
    "UnrecognizedClientException", "The security token included in the request is invalid",
    connect(aws_access_key_id="AKIANOBODYKNOWSTHIS0", aws_secret_access_key="whatever").list_backup_vaults)

step("Vaults")
vault = backup.create_backup_vault(BackupVaultName=VAULT, BackupVaultTags={"team": "storage"}, CreatorRequestId="story-vault")
expect(vault["BackupVaultArn"], VAULT_ARN, "the vault's ARN")
expect(vault["CreationDate"].replace(microsecond=0), now(), "when the vault was made")
backup.create_backup_vault(BackupVaultName=COPIES)
twin = refused(
    errors.AlreadyExistsException, "Backup vault with the same name already exists", backup.create_backup_vault, BackupVaultName=VAULT)
expect((twin["Arn"], twin["CreatorRequestId"]), (VAULT_ARN, "story-vault"), "what the error says of the vault that is there")
described = backup.describe_backup_vault(BackupVaultName=VAULT)
expect((described["NumberOfRecoveryPoints"], described["Locked"]), (0, False), "the new vault's content and lock")
expect(described["CreatorRequestId"], "story-vault", "the vault's creator request")
unknown = refused(
    "AccessDeniedException", "Insufficient privileges to perform this action.", backup.describe_backup_vault, BackupVaultName="nowhere")
expect(unknown["ResponseMetadata"]["HTTPStatusCode"], 403, "the status of an unknown vault")
expect([item["BackupVaultName"] for item in backup.list_backup_vaults()["BackupVaultList"]], ["Default", VAULT, COPIES], "the vaults")
expect([item["BackupVaultName"] for item in pages("list_backup_vaults", "BackupVaultList")], ["Default", VAULT, COPIES], "the vaults, page by page")
expect_counts("list_backup_vaults", "BackupVaultList", [("ByVaultType", "BACKUP_VAULT", 3)])
refused(errors.InvalidParameterValueException, "NextToken", backup.list_backup_vaults, NextToken="forged")
first = backup.list_backup_vaults(MaxResults=1)
refused(errors.InvalidParameterValueException, "NextToken", backup.list_backup_plans, NextToken=first["NextToken"])

step("Region settings")
types = backup.get_supported_resource_types()["ResourceTypes"]
expect({"EBS", "EFS", "RDS", "S3"} <= set(types), True, "whether the usual types are supported")
expect(backup.describe_region_settings()["ResourceTypeOptInPreference"]["Redshift"], True, "the opt-in of Redshift")
backup.update_region_settings(ResourceTypeOptInPreference={"Redshift": False}, ResourceTypeManagementPreference={"DynamoDB": True})
settings = backup.describe_region_settings()
expect(settings["ResourceTypeOptInPreference"]["Redshift"], False, "the opt-in of Redshift after the change")
expect(settings["ResourceTypeOptInPreference"]["EFS"], True, "the opt-in of EFS, which was not changed")
expect(settings["ResourceTypeManagementPreference"]["DynamoDB"], True, "the management of DynamoDB after the change")
refused(
    errors.InvalidParameterValueException, "Unsupported resource type: Floppy",
    backup.update_region_settings, ResourceTypeOptInPreference={"Floppy": True})

step("Plans from templates and JSON")
templates = backup.list_backup_plan_templates()["BackupPlanTemplatesList"]
expect(templates[0], {"BackupPlanTemplateId": DAILY_35_DAYS, "BackupPlanTemplateName": "Daily-35day-Retention"}, "the first template")
expect(pages("list_backup_plan_templates", "BackupPlanTemplatesList"), templates, "the templates, page by page")
document = backup.get_backup_plan_from_template(BackupPlanTemplateId=DAILY_35_DAYS)["BackupPlanDocument"]
expect(document["Rules"][0]["ScheduleExpression"], "cron(0 5 ? * * *)", "the schedule of the template")
expect(document["Rules"][0]["Lifecycle"], {"DeleteAfterDays": 35}, "the lifecycle of the template")
refused(
    errors.ResourceNotFoundException, "Cannot find Backup plan template with ID",
    backup.get_backup_plan_from_template, BackupPlanTemplateId=NOWHERE)
plan_input = {
    "BackupPlanName": "story",
    "Rules": [{
        "RuleName": "daily",
        "TargetBackupVaultName": VAULT,
        "ScheduleExpression": "cron(0 5 ? * * *)",
        "StartWindowMinutes": 60,
        "CompletionWindowMinutes": 180,
        "Lifecycle": {"MoveToColdStorageAfterDays": 30, "DeleteAfterDays": 120},
        "RecoveryPointTags": {"made-by": "story"},
    }],
    "AdvancedBackupSettings": [{"ResourceType": "EC2", "BackupOptions": {"WindowsVSS": "enabled"}}],
}
parsed = backup.get_backup_plan_from_json(BackupPlanTemplateJson=json.dumps(plan_input))["BackupPlan"]
expect(parsed["Rules"][0]["RuleName"], "daily", "the rule's name in the plan from JSON")
refused(
    errors.InvalidRequestException, "The backup plan template is not the JSON document of a backup plan.",
    backup.get_backup_plan_from_json, BackupPlanTemplateJson="{")

step("A plan")
plan = backup.create_backup_plan(BackupPlan=plan_input, BackupPlanTags={"team": "storage"}, CreatorRequestId="story-plan")
plan_id = plan["BackupPlanId"]
plan_arn = plan["BackupPlanArn"]
expect(plan_arn, f"arn:aws:backup:{REGION}:{ACCOUNT}:backup-plan:{plan_id}", "the plan's ARN")
again = backup.create_backup_plan(BackupPlan=plan_input, CreatorRequestId="story-plan")
expect(again["BackupPlanId"], plan_id, "the plan that the same creator request makes")
twin = refused(
    errors.AlreadyExistsException, "Backup plan with the same plan document already exists",
    backup.create_backup_plan, BackupPlan=plan_input)
expect((twin["Arn"], twin["CreatorRequestId"]), (plan_arn, "story-plan"), "what the error says of the plan that is there")
hasty = {**plan_input, "Rules": [{**plan_input["Rules"][0], "Lifecycle": {"MoveToColdStorageAfterDays": 30, "DeleteAfterDays": 60}}]}
refused(
    errors.InvalidParameterValueException,
    "Error in rule daily : Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays",
    backup.create_backup_plan, BackupPlan=hasty)
rate = {**plan_input, "Rules": [{**plan_input["Rules"][0], "ScheduleExpression": "rate(1 day)"}]}
refused(errors.InvalidParameterValueException, "Error in rule daily", backup.create_backup_plan, BackupPlan=rate)
got = backup.get_backup_plan(BackupPlanId=plan_id)
expect(got["BackupPlan"]["Rules"][0]["Lifecycle"]["DeleteAfterDays"], 120, "the plan's retention")
expect(got["AdvancedBackupSettings"], plan_input["AdvancedBackupSettings"], "the plan's settings")
if knows("GetBackupPlan", "MaxScheduledRunsPreview"):
    expect(len(backup.get_backup_plan(BackupPlanId=plan_id, MaxScheduledRunsPreview=3)["ScheduledRunsPreview"]), 3, "the number of previewed runs")
refused(
    errors.ResourceNotFoundException, "Failed reading Backup plan with provided version", backup.get_backup_plan, BackupPlanId=NOWHERE)

step("Its versions")
with_copies = {**plan_input, "Rules": [{**plan_input["Rules"][0], "CopyActions": [{"DestinationBackupVaultArn": COPIES_ARN}]}]}
updated = backup.update_backup_plan(BackupPlanId=plan_id, BackupPlan=with_copies)
expect(updated["VersionId"] == plan["VersionId"], False, "whether the update kept the version")
versions = backup.list_backup_plan_versions(BackupPlanId=plan_id)["BackupPlanVersionsList"]
expect({item["VersionId"] for item in versions}, {plan["VersionId"], updated["VersionId"]}, "the plan's versions")
expect(pages("list_backup_plan_versions", "BackupPlanVersionsList", BackupPlanId=plan_id), versions, "the versions, page by page")
old = backup.get_backup_plan(BackupPlanId=plan_id, VersionId=plan["VersionId"])["BackupPlan"]["Rules"][0]
new = backup.get_backup_plan(BackupPlanId=plan_id)["BackupPlan"]["Rules"][0]
expect(len(old.get("CopyActions", [])), 0, "the number of copy actions in the first version")
expect(new["CopyActions"][0]["DestinationBackupVaultArn"], COPIES_ARN, "the destination of the copies in the second version")
expect(new["RuleId"], old["RuleId"], "the rule's id in the second version")
exported = backup.export_backup_plan_template(BackupPlanId=plan_id)["BackupPlanTemplateJson"]
reread = backup.get_backup_plan_from_json(BackupPlanTemplateJson=exported)["BackupPlan"]
expect(reread["Rules"][0]["CopyActions"], new["CopyActions"], "the copy actions of the plan that was exported and read again")
weekly = {"RuleName": "weekly", "TargetBackupVaultName": COPIES, "ScheduleExpression": "cron(0 3 ? * SUN *)"}
second = backup.create_backup_plan(BackupPlan={"BackupPlanName": "story-second", "Rules": [weekly]})
listed = backup.list_backup_plans()["BackupPlansList"]
expect({item["BackupPlanName"] for item in listed}, {"story", "story-second"}, "the plans")
expect(pages("list_backup_plans", "BackupPlansList"), listed, "the plans, page by page")
backup.delete_backup_plan(BackupPlanId=second["BackupPlanId"])
expect(len(backup.list_backup_plans()["BackupPlansList"]), 1, "the number of plans after one was deleted")
expect(len(backup.list_backup_plans(IncludeDeleted=True)["BackupPlansList"]), 2, "the number of plans with the deleted one")

step("What it backs up")
by_tag = {
    "SelectionName": "by-tag",
    "IamRoleArn": ROLE,
    "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "backup", "ConditionValue": "daily"}],
    "Conditions": {"StringNotEquals": [{"ConditionKey": "aws:ResourceTag/stage", "ConditionValue": "test"}]},
}
selection = backup.create_backup_selection(BackupPlanId=plan_id, BackupSelection=by_tag, CreatorRequestId="story-selection")
selection_id = selection["SelectionId"]
got = backup.get_backup_selection(BackupPlanId=plan_id, SelectionId=selection_id)
expect(got["BackupSelection"]["ListOfTags"], by_tag["ListOfTags"], "the selection's tags")
expect(got["BackupSelection"]["Conditions"]["StringNotEquals"], by_tag["Conditions"]["StringNotEquals"], "the selection's conditions")
expect(got["CreatorRequestId"], "story-selection", "the selection's creator request")
refused(
    errors.InvalidParameterValueException,
    "Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty.",
    backup.create_backup_selection, BackupPlanId=plan_id, BackupSelection={"SelectionName": "nothing", "IamRoleArn": ROLE})
refused(
    errors.AlreadyExistsException, "Backup selection with the same name already exists",
    backup.create_backup_selection, BackupPlanId=plan_id, BackupSelection={**by_tag, "Resources": [VOLUME]})
refused(
    errors.InvalidParameterValueException, f"Cannot find Backup plan with ID {NOWHERE}",
    backup.create_backup_selection, BackupPlanId=NOWHERE, BackupSelection=by_tag)
by_arn = backup.create_backup_selection(
    BackupPlanId=plan_id, BackupSelection={"SelectionName": "by-arn", "IamRoleArn": ROLE, "Resources": [VOLUME]})
listed = backup.list_backup_selections(BackupPlanId=plan_id)["BackupSelectionsList"]
expect({item["SelectionName"] for item in listed}, {"by-arn", "by-tag"}, "the selections")
expect(pages("list_backup_selections", "BackupSelectionsList", BackupPlanId=plan_id), listed, "the selections, page by page")
backup.delete_backup_selection(BackupPlanId=plan_id, SelectionId=by_arn["SelectionId"])
refused(
    errors.ResourceNotFoundException, "Cannot find Backup selection with ID",
    backup.get_backup_selection, BackupPlanId=plan_id, SelectionId=by_arn["SelectionId"])
refused(
    errors.InvalidRequestException, "Related backup plan selections must be deleted prior to backup plan deletion",
    backup.delete_backup_plan, BackupPlanId=plan_id)

step("Notifications of the vault")
refused(
    errors.ResourceNotFoundException, "Failed reading notifications from database for Backup vault story",
    backup.get_backup_vault_notifications, BackupVaultName=VAULT)
backup.put_backup_vault_notifications(
    BackupVaultName=VAULT, SNSTopicArn=TOPIC_ARN, BackupVaultEvents=["BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED", "RESTORE_JOB_COMPLETED"])
notifications = backup.get_backup_vault_notifications(BackupVaultName=VAULT)
expect(notifications["SNSTopicArn"], TOPIC_ARN, "the topic")
expect(set(notifications["BackupVaultEvents"]), {"BACKUP_JOB_STARTED", "BACKUP_JOB_COMPLETED", "RESTORE_JOB_COMPLETED"}, "the events")
refused(
    errors.InvalidParameterValueException, "Please select from the following list of notifications", backup.put_backup_vault_notifications,
    BackupVaultName=VAULT, SNSTopicArn=TOPIC_ARN, BackupVaultEvents=["BACKUP_PLAN_CREATED"])

step("The plan runs")
run = now().replace(hour=5, minute=0, second=0) + datetime.timedelta(days=1)
advance(run - now() + 12 * MINUTE)
running = backup.list_backup_jobs(ByState="RUNNING")["BackupJobs"]
expect({item["ResourceArn"] for item in running}, {FILE_SYSTEM, VOLUME}, "what is being backed up")
expect({item["CreationDate"] for item in running}, {run}, "when the jobs were made")
advance(3 * 60 * MINUTE)
job = backup.list_backup_jobs(ByResourceArn=FILE_SYSTEM)["BackupJobs"][0]
described = backup.describe_backup_job(BackupJobId=job["BackupJobId"])
expect((described["State"], described["PercentDone"]), ("COMPLETED", "100.0"), "how the job of the file system ended")
expect((described["ResourceType"], described["BackupVaultArn"], described["IamRoleArn"]), ("EFS", VAULT_ARN, ROLE), "what the job was about")
expect(described["CreatedBy"]["BackupPlanId"], plan_id, "the plan that made the job")
expect(described["CreatedBy"]["BackupRuleId"], new["RuleId"], "the rule that made the job")
expect(described["BackupSizeInBytes"] > 0, True, "whether the backup has a size")
expect(backup.get_backup_plan(BackupPlanId=plan_id)["LastExecutionDate"], run, "when the plan ran")
sent = sorted(item["event"] for item in admin(f"notifications?vault={VAULT}")["notifications"])
expect(sent, ["BACKUP_JOB_COMPLETED"] * 2 + ["BACKUP_JOB_STARTED"] * 2, "what the vault would have sent")
refused(errors.ResourceNotFoundException, f"Backup job {NOWHERE} does not exist.", backup.describe_backup_job, BackupJobId=NOWHERE)
expect_counts("list_backup_jobs", "BackupJobs", [
    ("ByState", "COMPLETED", 2), ("ByState", "FAILED", 0),
    ("ByResourceArn", VOLUME, 1), ("ByResourceArn", VOLUME + "0", 0),
    ("ByResourceType", "EFS", 1), ("ByResourceType", "RDS", 0),
    ("ByBackupVaultName", VAULT, 2), ("ByBackupVaultName", COPIES, 0),
    ("ByCreatedAfter", run - MINUTE, 2), ("ByCreatedAfter", run + MINUTE, 0),
    ("ByCreatedBefore", run + MINUTE, 2), ("ByCreatedBefore", run - MINUTE, 0),
    ("ByCompleteAfter", run, 2), ("ByCompleteAfter", now(), 0),
    ("ByCompleteBefore", now(), 2), ("ByCompleteBefore", run, 0),
    ("ByAccountId", ACCOUNT, 2), ("ByAccountId", "*", 2),
    ("ByParentJobId", NOWHERE, 0),
    ("ByMessageCategory", "SUCCESS", 2), ("ByMessageCategory", "VSS_ERROR", 0),
])
jobs = backup.list_backup_jobs()["BackupJobs"]
expect([item["BackupJobId"] for item in pages("list_backup_jobs", "BackupJobs")], [item["BackupJobId"] for item in jobs], "the jobs, page by page")
refused(
    errors.InvalidParameterValueException, "1 validation error detected: Value 'SLEEPING' at 'ByState' failed to satisfy constraint",
    backup.list_backup_jobs, ByState="SLEEPING")

step("On demand: one job ends, one is stopped")
order = {"BackupVaultName": VAULT, "ResourceArn": FILE_SYSTEM, "IamRoleArn": ROLE, "IdempotencyToken": "story-1"}
started = backup.start_backup_job(
    **order, Lifecycle={"DeleteAfterDays": 7}, RecoveryPointTags={"reason": "by hand"}, StartWindowMinutes=60, CompleteWindowMinutes=480)
expect(backup.start_backup_job(**order)["BackupJobId"], started["BackupJobId"], "the job of a repeated call")
unwanted = backup.start_backup_job(BackupVaultName=VAULT, ResourceArn=VOLUME, IamRoleArn=ROLE)
advance(12 * MINUTE)
expect(backup.describe_backup_job(BackupJobId=unwanted["BackupJobId"])["State"], "RUNNING", "the state of the job that is to be stopped")
backup.stop_backup_job(BackupJobId=unwanted["BackupJobId"])
expect(backup.describe_backup_job(BackupJobId=unwanted["BackupJobId"])["State"], "ABORTING", "its state right after")
advance(3 * 60 * MINUTE)
stopped = backup.describe_backup_job(BackupJobId=unwanted["BackupJobId"])
expect((stopped["State"], stopped["StatusMessage"]), ("ABORTED", "Backup job was stopped by user."), "how the stopped job ended")
manual = backup.describe_backup_job(BackupJobId=started["BackupJobId"])
expect((manual["State"], manual["RecoveryPointArn"]), ("COMPLETED", started["RecoveryPointArn"]), "how the job by hand ended")
refused(errors.InvalidRequestException, "cannot be stopped in state COMPLETED.", backup.stop_backup_job, BackupJobId=started["BackupJobId"])
refused(
    "AccessDeniedException", "Insufficient privileges to perform this action.",
    backup.start_backup_job, **{**order, "BackupVaultName": "nowhere", "IdempotencyToken": "story-2"})
refused(
    errors.InvalidParameterValueException, "Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days",
    backup.start_backup_job, **{**order, "IdempotencyToken": "story-3"}, Lifecycle={"DeleteAfterDays": 36501})
refused(
    errors.InvalidParameterValueException, "cannot be assumed by AWS Backup",
    backup.start_backup_job, **{**order, "IamRoleArn": "arn:aws:iam::999999999999:role/stranger", "IdempotencyToken": "story-4"})

step("Recovery points")
points = backup.list_recovery_points_by_backup_vault(BackupVaultName=VAULT)["RecoveryPoints"]
expect(len(points), 3, "the number of recovery points")
point_arn = started["RecoveryPointArn"]
scheduled_arn = described["RecoveryPointArn"]
volume_arn = next(point["RecoveryPointArn"] for point in points if point["ResourceArn"] == VOLUME)
expect({point["RecoveryPointArn"] for point in points}, {point_arn, scheduled_arn, volume_arn}, "the recovery points")
point = backup.describe_recovery_point(BackupVaultName=VAULT, RecoveryPointArn=scheduled_arn)
expect((point["Status"], point["ResourceArn"], point["StorageClass"]), ("COMPLETED", FILE_SYSTEM, "WARM"), "the scheduled recovery point")
expect(point["CalculatedLifecycle"]["DeleteAt"] - point["CreationDate"], datetime.timedelta(days=120), "how long it is kept")
expect_counts("list_recovery_points_by_backup_vault", "RecoveryPoints", [
    ("ByResourceArn", FILE_SYSTEM, 2), ("ByResourceArn", VOLUME, 1),
    ("ByResourceType", "EBS", 1), ("ByResourceType", "S3", 0),
    ("ByBackupPlanId", plan_id, 2), ("ByBackupPlanId", NOWHERE, 0),
    ("ByCreatedAfter", run + 60 * MINUTE, 1), ("ByCreatedAfter", now(), 0),
    ("ByCreatedBefore", run + 60 * MINUTE, 2), ("ByCreatedBefore", run - MINUTE, 0),
    ("ByParentRecoveryPointArn", scheduled_arn, 0),
], BackupVaultName=VAULT)
paged = pages("list_recovery_points_by_backup_vault", "RecoveryPoints", BackupVaultName=VAULT)
expect([item["RecoveryPointArn"] for item in paged], [item["RecoveryPointArn"] for item in points], "the recovery points, page by page")
of_resource = backup.list_recovery_points_by_resource(ResourceArn=FILE_SYSTEM)["RecoveryPoints"]
expect({item["BackupVaultName"] for item in of_resource}, {VAULT, COPIES}, "where the recovery points of the file system are")
paged = pages("list_recovery_points_by_resource", "RecoveryPoints", ResourceArn=FILE_SYSTEM)
expect([item["RecoveryPointArn"] for item in paged], [item["RecoveryPointArn"] for item in of_resource], "those of the file system, page by page")
expect_counts("list_recovery_points_by_resource", "RecoveryPoints", [("ManagedByAWSBackupOnly", True, 3)], ResourceArn=FILE_SYSTEM)
refused(
    errors.ResourceNotFoundException, "does not exist in backup vault story.", backup.describe_recovery_point,
    BackupVaultName=VAULT, RecoveryPointArn=f"arn:aws:backup:{REGION}:{ACCOUNT}:recovery-point:{NOWHERE}")
refused("AccessDeniedException", "Insufficient privileges", backup.list_recovery_points_by_backup_vault, BackupVaultName="nowhere")

step("Lifecycle of a recovery point")
changed = backup.update_recovery_point_lifecycle(
    BackupVaultName=VAULT, RecoveryPointArn=point_arn, Lifecycle={"MoveToColdStorageAfterDays": 10, "DeleteAfterDays": 100})
expect(changed["Lifecycle"]["DeleteAfterDays"], 100, "the new retention")
expect(
    changed["CalculatedLifecycle"]["DeleteAt"] - changed["CalculatedLifecycle"]["MoveToColdStorageAt"], datetime.timedelta(days=90), "the days in cold storage")
refused(
    errors.InvalidParameterValueException,
    "Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays",
    backup.update_recovery_point_lifecycle,
    BackupVaultName=VAULT, RecoveryPointArn=point_arn, Lifecycle={"MoveToColdStorageAfterDays": 10, "DeleteAfterDays": 99})

step("Tags of the plan, the vault and a recovery point")
for arn, present in (plan_arn, {"team": "storage"}), (VAULT_ARN, {"team": "storage"}), (point_arn, {"reason": "by hand"}):
    expect(backup.list_tags(ResourceArn=arn)["Tags"], present, f"the tags of {arn}")
    backup.tag_resource(ResourceArn=arn, Tags={"cost-centre": "4711", "näme": "Größe + 1/2"})
    expect(backup.list_tags(ResourceArn=arn)["Tags"], {**present, "cost-centre": "4711", "näme": "Größe + 1/2"}, f"the new tags of {arn}")
    found, token = {}, {}
    while token is not None:
        answer = backup.list_tags(ResourceArn=arn, MaxResults=1, **token)
        found |= answer["Tags"]
        token = {"NextToken": answer["NextToken"]} if answer.get("NextToken") else None
    expect(len(found), 3, f"the number of tags of {arn}, page by page")
    backup.untag_resource(ResourceArn=arn, TagKeyList=["cost-centre", "näme", "never there"])
    expect(backup.list_tags(ResourceArn=arn)["Tags"], present, f"the tags of {arn} in the end")
refused(
    errors.InvalidParameterValueException, "reserved for system use",
    backup.tag_resource, ResourceArn=VAULT_ARN, Tags={"aws:team": "x"})
refused(
    errors.InvalidParameterValueException, "The resultant tag set must not have more than 50 user tags.",
    backup.tag_resource, ResourceArn=VAULT_ARN, Tags={f"tag-{number}": "" for number in range(50)})
refused(errors.ResourceNotFoundException, "The resource was not found.", backup.list_tags, ResourceArn=VAULT_ARN + "-gone")

step("A copy")
copy = backup.start_copy_job(
    RecoveryPointArn=point_arn, SourceBackupVaultName=VAULT, DestinationBackupVaultArn=COPIES_ARN, IamRoleArn=ROLE, IdempotencyToken="story-copy")
copy_at = now()
expect(backup.describe_copy_job(CopyJobId=copy["CopyJobId"])["CopyJob"]["State"], "CREATED", "the state of a new copy job")
advance(12 * MINUTE)
expect(backup.describe_copy_job(CopyJobId=copy["CopyJobId"])["CopyJob"]["State"], "RUNNING", "its state a little later")
advance(3 * 60 * MINUTE)
copied = backup.describe_copy_job(CopyJobId=copy["CopyJobId"])["CopyJob"]
expect((copied["State"], copied["SourceRecoveryPointArn"]), ("COMPLETED", point_arn), "how the copy ended")
expect((copied["SourceBackupVaultArn"], copied["DestinationBackupVaultArn"]), (VAULT_ARN, COPIES_ARN), "from where to where it went")
in_copies = backup.list_recovery_points_by_backup_vault(BackupVaultName=COPIES)["RecoveryPoints"]
expect(copied["DestinationRecoveryPointArn"] in {item["RecoveryPointArn"] for item in in_copies}, True, "whether the copy is in its vault")
expect_counts("list_copy_jobs", "CopyJobs", [
    ("ByState", "COMPLETED", 3), ("ByState", "FAILED", 0),
    ("ByResourceArn", FILE_SYSTEM, 2), ("ByResourceArn", VOLUME, 1),
    ("ByResourceType", "EBS", 1), ("ByResourceType", "RDS", 0),
    ("ByDestinationVaultArn", COPIES_ARN, 3), ("ByDestinationVaultArn", VAULT_ARN, 0),
    ("ByCreatedAfter", copy_at - MINUTE, 1), ("ByCreatedAfter", copy_at + MINUTE, 0),
    ("ByCreatedBefore", copy_at - MINUTE, 2), ("ByCreatedBefore", run, 0),
    ("ByCompleteAfter", copy_at, 1), ("ByCompleteAfter", now(), 0),
    ("ByCompleteBefore", copy_at, 2), ("ByCompleteBefore", run, 0),
    ("ByAccountId", ACCOUNT, 3), ("ByAccountId", "*", 3),
    ("ByParentJobId", NOWHERE, 0),
    ("ByMessageCategory", "SUCCESS", 3), ("ByMessageCategory", "ACCESS_DENIED", 0),
    ("BySourceRecoveryPointArn", point_arn, 1),
])
listed = backup.list_copy_jobs()["CopyJobs"]
expect([item["CopyJobId"] for item in pages("list_copy_jobs", "CopyJobs")], [item["CopyJobId"] for item in listed], "the copy jobs, page by page")
refused(errors.ResourceNotFoundException, f"Copy job {NOWHERE} does not exist.", backup.describe_copy_job, CopyJobId=NOWHERE)
refused(
    errors.InvalidRequestException, "The source and the destination of a copy must be different backup vaults.", backup.start_copy_job,
    RecoveryPointArn=point_arn, SourceBackupVaultName=VAULT, DestinationBackupVaultArn=VAULT_ARN, IamRoleArn=ROLE)

step("A restore")
metadata = backup.get_recovery_point_restore_metadata(BackupVaultName=VAULT, RecoveryPointArn=point_arn)["RestoreMetadata"]
expect(metadata["file-system-id"], FILE_SYSTEM.split("/")[-1], "the file system in the restore metadata")
metadata |= {"newFileSystem": "true", "CreationToken": "story"}
restore = backup.start_restore_job(
    RecoveryPointArn=point_arn, Metadata=metadata, IamRoleArn=ROLE, ResourceType="EFS", IdempotencyToken="story-restore")
restore_at = now()
expect(backup.describe_restore_job(RestoreJobId=restore["RestoreJobId"])["Status"], "PENDING", "the status of a new restore job")
advance(12 * MINUTE)
expect(backup.describe_restore_job(RestoreJobId=restore["RestoreJobId"])["Status"], "RUNNING", "its status a little later")
advance(6 * 60 * MINUTE)
restored = backup.describe_restore_job(RestoreJobId=restore["RestoreJobId"])
expect((restored["Status"], restored["RecoveryPointArn"], restored["ResourceType"]), ("COMPLETED", point_arn, "EFS"), "how the restore ended")
expect(restored["CreatedResourceArn"] == FILE_SYSTEM, False, "whether the old file system was overwritten")
expect_counts("list_restore_jobs", "RestoreJobs", [
    ("ByStatus", "COMPLETED", 1), ("ByStatus", "FAILED", 0),
    ("ByCreatedAfter", restore_at - MINUTE, 1), ("ByCreatedAfter", restore_at + MINUTE, 0),
    ("ByCreatedBefore", restore_at + MINUTE, 1), ("ByCreatedBefore", restore_at - MINUTE, 0),
    ("ByCompleteAfter", restore_at, 1), ("ByCompleteAfter", now(), 0),
    ("ByCompleteBefore", now(), 1), ("ByCompleteBefore", restore_at, 0),
    ("ByAccountId", ACCOUNT, 1), ("ByAccountId", "*", 1),
    ("ByResourceType", "EFS", 1), ("ByResourceType", "EBS", 0),
    ("ByParentJobId", NOWHERE, 0),
])
backup.start_restore_job(RecoveryPointArn=volume_arn, Metadata={"availabilityZone": REGION + "a", "volumeType": "gp3"}, IamRoleArn=ROLE)
advance(6 * 60 * MINUTE)
listed = backup.list_restore_jobs()["RestoreJobs"]
expect([item["RecoveryPointArn"] for item in listed], [volume_arn, point_arn], "what was restored, newest first")
paged = pages("list_restore_jobs", "RestoreJobs")
expect([item["RestoreJobId"] for item in paged], [item["RestoreJobId"] for item in listed], "the restore jobs, page by page")
refused(errors.ResourceNotFoundException, f"Restore job {NOWHERE} does not exist.", backup.describe_restore_job, RestoreJobId=NOWHERE)
refused(
    errors.InvalidParameterValueException, "Invalid restore metadata", backup.start_restore_job,
    RecoveryPointArn=point_arn, Metadata={"newFileSystem": "perhaps"}, IamRoleArn=ROLE)

step("Protected resources")
listed = backup.list_protected_resources()["Results"]
expect({item["ResourceArn"] for item in listed}, {FILE_SYSTEM, VOLUME}, "the protected resources")
expect(pages("list_protected_resources", "Results"), listed, "the protected resources, page by page")
protected = backup.describe_protected_resource(ResourceArn=FILE_SYSTEM)
expect((protected["ResourceType"], protected["LastBackupTime"]), ("EFS", manual["CompletionDate"]), "the file system and its last backup")
refused(
    errors.ResourceNotFoundException, "The resource is not protected by AWS Backup.",
    backup.describe_protected_resource, ResourceArn=FILE_SYSTEM + "00")

step("A policy that forbids deletion")
refused(
    errors.ResourceNotFoundException, "Failed reading policy from database for Backup vault story",
    backup.get_backup_vault_access_policy, BackupVaultName=VAULT)
policy = {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}]}
backup.put_backup_vault_access_policy(BackupVaultName=VAULT, Policy=json.dumps(policy))
expect(json.loads(backup.get_backup_vault_access_policy(BackupVaultName=VAULT)["Policy"]), policy, "the policy")
refused(
    "AccessDeniedException", "is not authorized to perform: backup:DeleteRecoveryPoint",
    backup.delete_recovery_point, BackupVaultName=VAULT, RecoveryPointArn=volume_arn)
refused(
    errors.InvalidParameterValueException, "Policy document is not valid JSON.",
    backup.put_backup_vault_access_policy, BackupVaultName=VAULT, Policy="no JSON")
backup.delete_backup_vault_access_policy(BackupVaultName=VAULT)
refused(
    errors.ResourceNotFoundException, "Failed reading policy from database for Backup vault story",
    backup.get_backup_vault_access_policy, BackupVaultName=VAULT)

step("Clean-up")
refused(
    errors.InvalidRequestException, "Backup vault cannot be deleted because it contains recovery points.",
    backup.delete_backup_vault, BackupVaultName=VAULT)
backup.delete_backup_selection(BackupPlanId=plan_id, SelectionId=selection_id)
expect(backup.delete_backup_plan(BackupPlanId=plan_id)["BackupPlanArn"], plan_arn, "the ARN of the deleted plan")
refused(
    errors.ResourceNotFoundException, "Failed reading Backup plan with provided version",
    backup.export_backup_plan_template, BackupPlanId=plan_id)
for name in VAULT, COPIES:
    for item in backup.list_recovery_points_by_backup_vault(BackupVaultName=name)["RecoveryPoints"]:
        backup.delete_recovery_point(BackupVaultName=name, RecoveryPointArn=item["RecoveryPointArn"])
refused(
    errors.InvalidResourceStateException, "AWS Backup is already performing an action on this recovery point.",
    backup.delete_recovery_point, BackupVaultName=VAULT, RecoveryPointArn=point_arn)
advance(60 * MINUTE)
backup.delete_backup_vault_notifications(BackupVaultName=VAULT)
for name in VAULT, COPIES:
    expect(backup.describe_backup_vault(BackupVaultName=name)["NumberOfRecoveryPoints"], 0, f"the number of recovery points left in {name}")
    backup.delete_backup_vault(BackupVaultName=name)
    refused("AccessDeniedException", "Insufficient privileges", backup.describe_backup_vault, BackupVaultName=name)
expect(len(backup.list_backup_plans()["BackupPlansList"]), 0, "the number of plans left")
expect(len(backup.list_backup_vaults()["BackupVaultList"]), 1, "the number of vaults left")
step("The end")
