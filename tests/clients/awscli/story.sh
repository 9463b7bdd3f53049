#!/usr/bin/env bash
# What awscli lives through with the emulator: every operation of the console's seed list, and the errors that AWS Backup answers.
# Needs EMULATOR_ENDPOINT, the usual AWS_… variables, and the STORY_… ones that name the aws to call and what exists in the estate.
# The estate's clock stands still; the story steps it. Each call starts a process, so calls that do not depend on each other run at the
# same time: "also" starts one, "together" waits for all. One line for each step; it ends with an error at the first expectation not met.
set -euo pipefail
export LC_ALL=C.UTF-8
export AWS_CONFIG_FILE=${BASH_SOURCE%/*}/config

vault=story
copies=story-copies
vault_arn=arn:aws:backup:$AWS_REGION:$STORY_ACCOUNT:backup-vault:$vault
copies_arn=arn:aws:backup:$AWS_REGION:$STORY_ACCOUNT:backup-vault:$copies
topic_arn=arn:aws:sns:$AWS_REGION:$STORY_ACCOUNT:backups
daily_35_days=87c0c1ef-254d-4180-8fef-2e76a2c38aaa
nowhere=00000000-0000-0000-0000-000000000000
not_visible='Insufficient privileges to perform this action.'
too_near='Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays'
minute=60
hour=3600

# What newer clients can ask and this one cannot. Debian's awscli of the reviewed version must lack each of these.
reviewed=2.9.19
lacking=(
  'get-backup-plan --backup-plan-id=any --max-scheduled-runs-preview'
  'list-backup-jobs --by-message-category'
  'list-backup-vaults --by-vault-type'
  'list-copy-jobs --by-message-category --by-source-recovery-point-arn'
  'list-recovery-points-by-resource --resource-arn=any --managed-by-aws-backup-only'
  'list-restore-jobs --by-resource-type --by-parent-job-id'
)

step() { echo "$1"; }

fail() {
  echo "FAILED: $1" >&2
  exit 1
}

expect() { # actual, expected, what
  [[ $1 == "$2" ]] || fail "$3 is '$1', expected '$2'"
}

aws() { command "$STORY_AWS" --endpoint-url "$EMULATOR_ENDPOINT" --output json "$@"; }

call() { aws backup "$@"; }

# What a call answers, in the form that a jq expression gives it: ask EXPRESSION OPERATION [OPTION…]
ask() {
  local answer
  answer=$(call "${@:2}") || fail "$2 was refused"
  jq -cr "$1" <<<"$answer"
}

answers() { # expected, expression, operation [option…]
  expect "$(ask "${@:2}")" "$1" "$2 of ${*:3}"
}

refused() { # code, message, operation [option…]
  local output
  if output=$(call "${@:3}" 2>&1); then
    fail "${*:3} went through, expected $1"
  fi
  [[ $output == *"An error occurred ($1) when calling the "*" operation: "*"$2"* ]] || fail "${*:3} is refused with '$output', expected $1: $2"
}

# The same by the client's own paginator, one item a page.
paged() {
  answers "$@" --page-size 1
}

started=()

also() {
  "$@" &
  started+=($!)
}

together() {
  local process
  for process in "${started[@]}"; do
    wait "$process" || exit 1
  done
  started=()
}

admin() { curl -fsS -H 'Content-Type: application/json' "$EMULATOR_ENDPOINT/_emulator/$1" "${@:2}"; }

now() { date -u -d "$(admin clock | jq -r .now)" +%s; }

advance() { admin clock -d "{\"advanceSeconds\": $1}" >/dev/null; }

at() { date -u -d "@$1" +%Y-%m-%dT%H:%M:%S+00:00; }

# Each filter flipped alone leaves nothing of what all of them together find: filters COUNT MEMBERS OPERATION [--filter hit miss]…
# Options before the first filter that come in pairs "--option=value" are passed on.
filters() {
  local count=$1 members=$2 operation=$3 fixed=() names=() hits=() misses=() index options
  shift 3
  while [[ $# -gt 0 ]]; do
    if [[ $1 == *=* ]]; then
      fixed+=("${1%%=*}" "${1#*=}")
      shift
    else
      names+=("$1") hits+=("$2") misses+=("$3")
      shift 3
    fi
  done
  options=("${fixed[@]}")
  for index in "${!names[@]}"; do
    options+=("${names[index]}" "${hits[index]}")
  done
  also answers "$count" ".$members | length" "$operation" "${options[@]}"
  for index in "${!names[@]}"; do
    [[ -n ${misses[index]} ]] && also answers 0 ".$members | length" "$operation" "${fixed[@]}" "${names[index]}" "${misses[index]}"
  done
  together
}

step "awscli $STORY_AWS_VERSION"

step 'Identity; wrong, expired and unknown credentials are refused'
expect "$(aws sts get-caller-identity | jq -r .Account)" "$STORY_ACCOUNT" "the caller's account"
AWS_SECRET_ACCESS_KEY=wrong also refused InvalidSignatureException 'The request signature we calculated does not match the signature you provided' list-backup-vaults
AWS_ACCESS_KEY_ID=$EXPIRED_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY=$EXPIRED_SECRET_ACCESS_KEY AWS_SESSION_TOKEN=$EXPIRED_SESSION_TOKEN \
  also refused ExpiredTokenException 'The security token included in the request is expired' list-backup-vaults
AWS_ACCESS_KEY_ID=AKIANOBODYKNOWSTHIS0 also refused UnrecognizedClientException 'The security token included in the request is invalid' list-backup-vaults
together

step 'What this version does not know'
unknown() { # operation, option…
  local output option
  output=$(call "$@" 2>&1) || true
  for option in "${@:2}"; do
    [[ $option == *=* || $output == *"Unknown options: "*"$option"* ]] || fail "awscli $STORY_AWS_VERSION knows $1 $option: take it off the list"
  done
}
for options in "${lacking[@]}"; do
  echo "  ($options)"
  # shellcheck disable=SC2086 # It is to be split.
  if [[ $STORY_AWS_VERSION == "$reviewed" ]]; then also unknown $options; fi
done
together

step 'Vaults'
answers "$vault_arn" .BackupVaultArn create-backup-vault --backup-vault-name $vault --backup-vault-tags team=storage --creator-request-id story-vault
answers "$copies_arn" .BackupVaultArn create-backup-vault --backup-vault-name $copies
also refused AlreadyExistsException 'Backup vault with the same name already exists' create-backup-vault --backup-vault-name $vault
also answers '[0,false,"story-vault"]' '[.NumberOfRecoveryPoints, .Locked, .CreatorRequestId]' describe-backup-vault --backup-vault-name $vault
also refused AccessDeniedException "$not_visible" describe-backup-vault --backup-vault-name nowhere
also paged '["Default","story","story-copies"]' '[.BackupVaultList[].BackupVaultName]' list-backup-vaults
also refused InvalidParameterValueException NextToken list-backup-vaults --next-token forged
together

step 'Region settings'
also answers true '.ResourceTypes | contains(["EBS", "EFS", "RDS", "S3"])' get-supported-resource-types
answers true .ResourceTypeOptInPreference.Redshift describe-region-settings
call update-region-settings --resource-type-opt-in-preference Redshift=false --resource-type-management-preference DynamoDB=true
also answers '[false,true,true]' '[.ResourceTypeOptInPreference.Redshift, .ResourceTypeOptInPreference.EFS, .ResourceTypeManagementPreference.DynamoDB]' \
  describe-region-settings

step 'Plans from templates and JSON'
plan_input=$(jq -cn --arg vault $vault '{
  BackupPlanName: "story",
  Rules: [{
    RuleName: "daily", TargetBackupVaultName: $vault, ScheduleExpression: "cron(0 5 ? * * *)", StartWindowMinutes: 60, CompletionWindowMinutes: 180,
    Lifecycle: {MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120}, RecoveryPointTags: {"made-by": "story"}}],
  AdvancedBackupSettings: [{ResourceType: "EC2", BackupOptions: {WindowsVSS: "enabled"}}]}')
also paged "[\"$daily_35_days\",\"Daily-35day-Retention\",4]" \
  '.BackupPlanTemplatesList | [.[0].BackupPlanTemplateId, .[0].BackupPlanTemplateName, length]' list-backup-plan-templates
also answers '["cron(0 5 ? * * *)",35]' '.BackupPlanDocument.Rules[0] | [.ScheduleExpression, .Lifecycle.DeleteAfterDays]' \
  get-backup-plan-from-template --backup-plan-template-id $daily_35_days
also answers daily '.BackupPlan.Rules[0].RuleName' get-backup-plan-from-json --backup-plan-template-json "$plan_input"
also refused InvalidRequestException 'The backup plan template is not the JSON document of a backup plan.' \
  get-backup-plan-from-json --backup-plan-template-json '{'
together

step 'A plan'
plan=$(ask . create-backup-plan --backup-plan "$plan_input" --backup-plan-tags team=storage --creator-request-id story-plan)
plan_id=$(jq -r .BackupPlanId <<<"$plan")
plan_arn=$(jq -r .BackupPlanArn <<<"$plan")
first_version=$(jq -r .VersionId <<<"$plan")
expect "$plan_arn" "arn:aws:backup:$AWS_REGION:$STORY_ACCOUNT:backup-plan:$plan_id" "the plan's ARN"
also answers "$plan_id" .BackupPlanId create-backup-plan --backup-plan "$plan_input" --creator-request-id story-plan
also refused AlreadyExistsException 'Backup plan with the same plan document already exists' create-backup-plan --backup-plan "$plan_input"
also refused InvalidParameterValueException "Error in rule daily : $too_near" \
  create-backup-plan --backup-plan "$(jq -c '.Rules[0].Lifecycle.DeleteAfterDays = 60' <<<"$plan_input")"
also answers '[120,"EC2"]' '[.BackupPlan.Rules[0].Lifecycle.DeleteAfterDays, .AdvancedBackupSettings[0].ResourceType]' \
  get-backup-plan --backup-plan-id "$plan_id"
also refused ResourceNotFoundException 'Failed reading Backup plan with provided version' get-backup-plan --backup-plan-id $nowhere
together

step 'Its versions'
with_copies=$(jq -c --arg arn "$copies_arn" '.Rules[0].CopyActions = [{DestinationBackupVaultArn: $arn}]' <<<"$plan_input")
second_version=$(ask .VersionId update-backup-plan --backup-plan-id "$plan_id" --backup-plan "$with_copies")
[[ $second_version != "$first_version" ]] || fail 'the update kept the version'
also paged "$(jq -cn --arg a "$first_version" --arg b "$second_version" '[$a, $b] | sort')" '[.BackupPlanVersionsList[].VersionId] | sort' \
  list-backup-plan-versions --backup-plan-id "$plan_id"
also answers 0 '.BackupPlan.Rules[0].CopyActions // [] | length' get-backup-plan --backup-plan-id "$plan_id" --version-id "$first_version"
rule_id=$(ask '.BackupPlan.Rules[0].RuleId' get-backup-plan --backup-plan-id "$plan_id")
exported=$(ask .BackupPlanTemplateJson export-backup-plan-template --backup-plan-id "$plan_id")
also answers "$copies_arn" '.BackupPlan.Rules[0].CopyActions[0].DestinationBackupVaultArn' \
  get-backup-plan-from-json --backup-plan-template-json "$exported"
weekly=$(jq -c --arg vault $copies '{BackupPlanName: "story-second", Rules: [.Rules[0] | {RuleName: "weekly", TargetBackupVaultName: $vault}]}' <<<"$plan_input")
second_id=$(ask .BackupPlanId create-backup-plan --backup-plan "$weekly")
together
paged '["story","story-second"]' '[.BackupPlansList[].BackupPlanName] | sort' list-backup-plans
call delete-backup-plan --backup-plan-id "$second_id" >/dev/null
also answers '["story"]' '[.BackupPlansList[].BackupPlanName]' list-backup-plans
also answers 2 '.BackupPlansList | length' list-backup-plans --include-deleted

step 'What it backs up'
by_tag=$(jq -cn --arg role "$STORY_ROLE" '{
  SelectionName: "by-tag", IamRoleArn: $role,
  ListOfTags: [{ConditionType: "STRINGEQUALS", ConditionKey: "backup", ConditionValue: "daily"}],
  Conditions: {StringNotEquals: [{ConditionKey: "aws:ResourceTag/stage", ConditionValue: "test"}]}}')
by_arn=$(jq -cn --arg role "$STORY_ROLE" --arg arn "$STORY_VOLUME" '{SelectionName: "by-arn", IamRoleArn: $role, Resources: [$arn]}')
selection_id=$(ask .SelectionId create-backup-selection --backup-plan-id "$plan_id" --backup-selection "$by_tag" --creator-request-id story-selection)
arn_selection_id=$(ask .SelectionId create-backup-selection --backup-plan-id "$plan_id" --backup-selection "$by_arn")
also answers '["backup","test","story-selection"]' \
  '[.BackupSelection.ListOfTags[0].ConditionKey, .BackupSelection.Conditions.StringNotEquals[0].ConditionValue, .CreatorRequestId]' \
  get-backup-selection --backup-plan-id "$plan_id" --selection-id "$selection_id"
also refused InvalidParameterValueException "Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty." \
  create-backup-selection --backup-plan-id "$plan_id" --backup-selection "{\"SelectionName\": \"nothing\", \"IamRoleArn\": \"$STORY_ROLE\"}"
also refused InvalidParameterValueException "Cannot find Backup plan with ID $nowhere" \
  create-backup-selection --backup-plan-id $nowhere --backup-selection "$by_tag"
also paged '["by-arn","by-tag"]' '[.BackupSelectionsList[].SelectionName] | sort' list-backup-selections --backup-plan-id "$plan_id"
together
call delete-backup-selection --backup-plan-id "$plan_id" --selection-id "$arn_selection_id"
also refused InvalidRequestException 'Related backup plan selections must be deleted prior to backup plan deletion' \
  delete-backup-plan --backup-plan-id "$plan_id"

step 'Notifications of the vault'
refused ResourceNotFoundException 'Failed reading notifications from database for Backup vault story' \
  get-backup-vault-notifications --backup-vault-name $vault
call put-backup-vault-notifications --backup-vault-name $vault --sns-topic-arn "$topic_arn" --backup-vault-events BACKUP_JOB_STARTED BACKUP_JOB_COMPLETED
answers "[\"$topic_arn\",\"BACKUP_JOB_COMPLETED\",\"BACKUP_JOB_STARTED\"]" '[.SNSTopicArn] + (.BackupVaultEvents | sort)' \
  get-backup-vault-notifications --backup-vault-name $vault

step 'The plan runs'
run=$(date -u -d "$(date -u -d "@$(now)" +%F) 05:00 UTC + 1 day" +%s)
advance $((run - $(now) + 12 * minute))
answers "$(jq -cn --arg a "$STORY_FILE_SYSTEM" --arg b "$STORY_VOLUME" '[$a, $b] | sort')" '[.BackupJobs[].ResourceArn] | sort' \
  list-backup-jobs --by-state RUNNING
advance $((3 * hour))
job=$(ask '.BackupJobs[0]' list-backup-jobs --by-resource-arn "$STORY_FILE_SYSTEM")
scheduled_arn=$(jq -r .RecoveryPointArn <<<"$job")
also answers "[\"COMPLETED\",\"100.0\",\"EFS\",\"$(at "$run")\",\"$plan_id\",\"$rule_id\"]" \
  '[.State, .PercentDone, .ResourceType, .CreationDate, .CreatedBy.BackupPlanId, .CreatedBy.BackupRuleId]' \
  describe-backup-job --backup-job-id "$(jq -r .BackupJobId <<<"$job")"
also answers "$(at "$run")" .LastExecutionDate get-backup-plan --backup-plan-id "$plan_id"
expect "$(admin "notifications?vault=$vault" | jq -c '[.notifications[].event] | sort | unique')" '["BACKUP_JOB_COMPLETED","BACKUP_JOB_STARTED"]' \
  'what the vault would have sent'
also refused ResourceNotFoundException "Backup job $nowhere does not exist." describe-backup-job --backup-job-id $nowhere
also paged 2 '.BackupJobs | map(.BackupJobId) | unique | length' list-backup-jobs
filters 1 BackupJobs list-backup-jobs \
  --by-state COMPLETED FAILED \
  --by-resource-arn "$STORY_FILE_SYSTEM" "${STORY_FILE_SYSTEM}0" \
  --by-resource-type EFS RDS \
  --by-backup-vault-name $vault $copies \
  --by-created-after "$(at $((run - minute)))" "$(at $((run + minute)))" \
  --by-created-before "$(at $((run + minute)))" "$(at $((run - minute)))" \
  --by-complete-after "$(at "$run")" "$(at "$(now)")" \
  --by-complete-before "$(at "$(now)")" "$(at "$run")" \
  --by-account-id "$STORY_ACCOUNT" ''
also answers 0 '.BackupJobs | length' list-backup-jobs --by-parent-job-id $nowhere

step 'On demand: one job ends, one is stopped'
order=(--backup-vault-name $vault --resource-arn "$STORY_FILE_SYSTEM" --iam-role-arn "$STORY_ROLE")
manual=$(ask . start-backup-job "${order[@]}" --idempotency-token story-1 --lifecycle DeleteAfterDays=7 --recovery-point-tags 'reason=by hand')
job_id=$(jq -r .BackupJobId <<<"$manual")
point_arn=$(jq -r .RecoveryPointArn <<<"$manual")
also answers "$job_id" .BackupJobId start-backup-job "${order[@]}" --idempotency-token story-1
unwanted=$(ask .BackupJobId start-backup-job --backup-vault-name $vault --resource-arn "$STORY_VOLUME" --iam-role-arn "$STORY_ROLE")
together
advance $((12 * minute))
answers RUNNING .State describe-backup-job --backup-job-id "$unwanted"
call stop-backup-job --backup-job-id "$unwanted"
answers ABORTING .State describe-backup-job --backup-job-id "$unwanted"
advance $((3 * hour))
also answers '["ABORTED","Backup job was stopped by user."]' '[.State, .StatusMessage]' describe-backup-job --backup-job-id "$unwanted"
also answers "[\"COMPLETED\",\"$point_arn\"]" '[.State, .RecoveryPointArn]' describe-backup-job --backup-job-id "$job_id"
also refused InvalidRequestException 'cannot be stopped in state COMPLETED.' stop-backup-job --backup-job-id "$job_id"
also refused AccessDeniedException "$not_visible" \
  start-backup-job --backup-vault-name nowhere --resource-arn "$STORY_FILE_SYSTEM" --iam-role-arn "$STORY_ROLE"
also refused InvalidParameterValueException 'Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days' \
  start-backup-job "${order[@]}" --lifecycle DeleteAfterDays=36501
together

step 'Recovery points'
points=$(ask .RecoveryPoints list-recovery-points-by-backup-vault --backup-vault-name $vault --page-size 1)
expect "$(jq length <<<"$points")" 3 'the number of recovery points'
volume_arn=$(jq -r --arg arn "$STORY_VOLUME" '.[] | select(.ResourceArn == $arn).RecoveryPointArn' <<<"$points")
also answers "[\"COMPLETED\",\"$STORY_FILE_SYSTEM\",\"WARM\",120]" '[.Status, .ResourceArn, .StorageClass, .Lifecycle.DeleteAfterDays]' \
  describe-recovery-point --backup-vault-name $vault --recovery-point-arn "$scheduled_arn"
also paged '["story","story","story-copies"]' '[.RecoveryPoints[].BackupVaultName] | sort' \
  list-recovery-points-by-resource --resource-arn "$STORY_FILE_SYSTEM"
also refused ResourceNotFoundException 'does not exist in backup vault story.' describe-recovery-point --backup-vault-name $vault \
  --recovery-point-arn "arn:aws:backup:$AWS_REGION:$STORY_ACCOUNT:recovery-point:$nowhere"
filters 1 RecoveryPoints list-recovery-points-by-backup-vault --backup-vault-name=$vault \
  --by-resource-arn "$STORY_FILE_SYSTEM" "${STORY_FILE_SYSTEM}0" \
  --by-resource-type EFS S3 \
  --by-backup-plan-id "$plan_id" $nowhere \
  --by-created-after "$(at $((run - minute)))" "$(at "$(now)")" \
  --by-created-before "$(at "$(now)")" "$(at $((run - minute)))"
also answers 0 '.RecoveryPoints | length' \
  list-recovery-points-by-backup-vault --backup-vault-name $vault --by-parent-recovery-point-arn "$scheduled_arn"

step 'Lifecycle of a recovery point'
answers '[10,100]' '.Lifecycle | [.MoveToColdStorageAfterDays, .DeleteAfterDays]' \
  update-recovery-point-lifecycle --backup-vault-name $vault --recovery-point-arn "$point_arn" --lifecycle MoveToColdStorageAfterDays=10,DeleteAfterDays=100
also refused InvalidParameterValueException "$too_near" \
  update-recovery-point-lifecycle --backup-vault-name $vault --recovery-point-arn "$point_arn" --lifecycle MoveToColdStorageAfterDays=10,DeleteAfterDays=99

step 'Tags of the plan, the vault and a recovery point'
tagged() { # ARN, the tags that it has
  local all
  all=$(jq -cS '. + {"cost-centre": "4711", "näme": "Größe + 1/2"}' <<<"$2")
  call tag-resource --resource-arn "$1" --tags '{"cost-centre": "4711", "näme": "Größe + 1/2"}'
  expect "$(ask .Tags list-tags --resource-arn "$1" | jq -cS .)" "$all" "the tags of $1"
  call untag-resource --resource-arn "$1" --tag-key-list cost-centre näme
  answers "$2" .Tags list-tags --resource-arn "$1"
}
paged_tags() { # ARN, how many tags it has; the client has no paginator for them
  local page token=() count=0
  while
    page=$(ask . list-tags --resource-arn "$1" --max-results 1 "${token[@]}")
    count=$((count + $(jq '.Tags | length' <<<"$page")))
    token=(--next-token "$(jq -r '.NextToken // empty' <<<"$page")")
    [[ -n ${token[1]} ]]
  do :; done
  expect $count "$2" "the number of tags of $1, page by page,"
}
call tag-resource --resource-arn "$copies_arn" --tags team=storage,cost-centre=4711
also paged_tags "$copies_arn" 2
also tagged "$plan_arn" '{"team":"storage"}'
also tagged "$vault_arn" '{"team":"storage"}'
also tagged "$point_arn" '{"reason":"by hand"}'
also refused InvalidParameterValueException 'reserved for system use' tag-resource --resource-arn "$vault_arn" --tags aws:team=x
also refused ResourceNotFoundException 'The resource was not found.' list-tags --resource-arn "$vault_arn-gone"

step 'A copy'
copy_at=$(now)
copy_id=$(ask .CopyJobId start-copy-job --recovery-point-arn "$point_arn" --source-backup-vault-name $vault \
  --destination-backup-vault-arn "$copies_arn" --iam-role-arn "$STORY_ROLE" --idempotency-token story-copy)
answers CREATED .CopyJob.State describe-copy-job --copy-job-id "$copy_id"
together
advance $((3 * hour))
also answers "[\"COMPLETED\",\"$point_arn\",\"$copies_arn\"]" '.CopyJob | [.State, .SourceRecoveryPointArn, .DestinationBackupVaultArn]' \
  describe-copy-job --copy-job-id "$copy_id"
also answers 3 '.RecoveryPoints | length' list-recovery-points-by-backup-vault --backup-vault-name $copies
also paged 3 '.CopyJobs | map(.CopyJobId) | unique | length' list-copy-jobs
filters 1 CopyJobs list-copy-jobs \
  --by-state COMPLETED FAILED \
  --by-resource-arn "$STORY_FILE_SYSTEM" "${STORY_FILE_SYSTEM}0" \
  --by-resource-type EFS RDS \
  --by-destination-vault-arn "$copies_arn" "$vault_arn" \
  --by-created-after "$(at $((copy_at - minute)))" "$(at $((copy_at + minute)))" \
  --by-created-before "$(at $((copy_at + minute)))" "$(at "$run")" \
  --by-complete-after "$(at "$copy_at")" "$(at "$(now)")" \
  --by-complete-before "$(at "$(now)")" "$(at "$run")" \
  --by-account-id "$STORY_ACCOUNT" ''
also answers 0 '.CopyJobs | length' list-copy-jobs --by-parent-job-id $nowhere

step 'A restore'
metadata=$(ask '.RestoreMetadata + {newFileSystem: "true", CreationToken: "story"}' \
  get-recovery-point-restore-metadata --backup-vault-name $vault --recovery-point-arn "$point_arn")
expect "$(jq -r '."file-system-id"' <<<"$metadata")" "${STORY_FILE_SYSTEM##*/}" 'the file system in the restore metadata'
restore_at=$(now)
restore_id=$(ask .RestoreJobId start-restore-job --recovery-point-arn "$point_arn" --metadata "$metadata" --iam-role-arn "$STORY_ROLE" \
  --resource-type EFS --idempotency-token story-restore)
answers PENDING .Status describe-restore-job --restore-job-id "$restore_id"
together
advance $((6 * hour))
also answers "[\"COMPLETED\",\"$point_arn\",\"EFS\",true]" \
  "[.Status, .RecoveryPointArn, .ResourceType, (.CreatedResourceArn | startswith(\"arn:aws:elasticfilesystem:\") and . != \"$STORY_FILE_SYSTEM\")]" \
  describe-restore-job --restore-job-id "$restore_id"
also refused InvalidParameterValueException 'Invalid restore metadata' \
  start-restore-job --recovery-point-arn "$point_arn" --metadata newFileSystem=perhaps --iam-role-arn "$STORY_ROLE"
filters 1 RestoreJobs list-restore-jobs \
  --by-status COMPLETED FAILED \
  --by-created-after "$(at $((restore_at - minute)))" "$(at $((restore_at + minute)))" \
  --by-created-before "$(at $((restore_at + minute)))" "$(at $((restore_at - minute)))" \
  --by-complete-after "$(at "$restore_at")" "$(at "$(now)")" \
  --by-complete-before "$(at "$(now)")" "$(at "$restore_at")" \
  --by-account-id "$STORY_ACCOUNT" ''
call start-restore-job --recovery-point-arn "$volume_arn" --metadata "availabilityZone=${AWS_REGION}a,volumeType=gp3" --iam-role-arn "$STORY_ROLE" >/dev/null
advance $((6 * hour))
also paged "[\"$volume_arn\",\"$point_arn\"]" '[.RestoreJobs[].RecoveryPointArn]' list-restore-jobs

step 'Protected resources'
also paged "$(jq -cn --arg a "$STORY_FILE_SYSTEM" --arg b "$STORY_VOLUME" '[$a, $b] | sort')" '[.Results[].ResourceArn] | sort' list-protected-resources
also answers EFS .ResourceType describe-protected-resource --resource-arn "$STORY_FILE_SYSTEM"
also refused ResourceNotFoundException 'The resource is not protected by AWS Backup.' \
  describe-protected-resource --resource-arn "${STORY_FILE_SYSTEM}00"
together

step 'A policy that forbids deletion'
policy='{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "backup:DeleteRecoveryPoint", "Resource": "*"}]}'
refused ResourceNotFoundException 'Failed reading policy from database for Backup vault story' \
  get-backup-vault-access-policy --backup-vault-name $vault
call put-backup-vault-access-policy --backup-vault-name $vault --policy "$policy"
also answers "$(jq -c . <<<"$policy")" '.Policy | fromjson' get-backup-vault-access-policy --backup-vault-name $vault
also refused AccessDeniedException 'is not authorized to perform: backup:DeleteRecoveryPoint' \
  delete-recovery-point --backup-vault-name $vault --recovery-point-arn "$volume_arn"
also refused InvalidParameterValueException 'Policy document is not valid JSON.' \
  put-backup-vault-access-policy --backup-vault-name $vault --policy 'no JSON'
together
call delete-backup-vault-access-policy --backup-vault-name $vault

step 'Clean-up'
also refused InvalidRequestException 'Backup vault cannot be deleted because it contains recovery points.' \
  delete-backup-vault --backup-vault-name $vault
call delete-backup-selection --backup-plan-id "$plan_id" --selection-id "$selection_id"
answers "$plan_arn" .BackupPlanArn delete-backup-plan --backup-plan-id "$plan_id"
together
for name in $vault $copies; do
  for arn in $(ask '.RecoveryPoints[].RecoveryPointArn' list-recovery-points-by-backup-vault --backup-vault-name $name); do
    also call delete-recovery-point --backup-vault-name $name --recovery-point-arn "$arn"
  done
done
together
refused InvalidResourceStateException 'AWS Backup is already performing an action on this recovery point.' \
  delete-recovery-point --backup-vault-name $vault --recovery-point-arn "$point_arn"
advance $hour
call delete-backup-vault-notifications --backup-vault-name $vault
for name in $vault $copies; do
  answers 0 .NumberOfRecoveryPoints describe-backup-vault --backup-vault-name $name
  call delete-backup-vault --backup-vault-name $name
done
also refused AccessDeniedException "$not_visible" describe-backup-vault --backup-vault-name $vault
also answers '["Default"]' '[.BackupVaultList[].BackupVaultName]' list-backup-vaults
also answers '[]' '.BackupPlansList' list-backup-plans
together
step 'The end'
