// What AWS's SDK for JavaScript lives through with the emulator: every operation of the console's seed list, and the errors that AWS
// Backup answers. Needs EMULATOR_ENDPOINT, the usual AWS_… variables, and the STORY_… ones that name what exists in the estate. The
// estate's clock stands still; the story steps it. One line for each step; it ends with an error at the first expectation not met.

import { deepStrictEqual } from 'node:assert';
import { createRequire } from 'node:module';
import { env } from 'node:process';
import * as sdk from '@aws-sdk/client-backup';

const { EMULATOR_ENDPOINT: endpoint, AWS_REGION: region, STORY_ACCOUNT: account, STORY_ROLE: role } = env;
const { STORY_FILE_SYSTEM: fileSystem, STORY_VOLUME: volume } = env;

const vault = 'story';
const copies = 'story-copies';
const vaultArn = `arn:aws:backup:${region}:${account}:backup-vault:${vault}`;
const copiesArn = `arn:aws:backup:${region}:${account}:backup-vault:${copies}`;
const topicArn = `arn:aws:sns:${region}:${account}:backups`;
const daily35Days = '87c0c1ef-254d-4180-8fef-2e76a2c38aaa';
const nowhere = '00000000-0000-0000-0000-000000000000';
const notVisible = 'Insufficient privileges to perform this action.';
const tooNear = 'Invalid lifecycle. DeleteAfterDays cannot be less than 90 days apart from MoveToColdStorageAfterDays';
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const connect = (credentials) => new sdk.BackupClient({ endpoint, region, credentials });
const backup = connect({ accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: env.AWS_SECRET_ACCESS_KEY });

function step(text) {
  console.log(text);
}

function fail(text) {
  throw new Error(`FAILED: ${text}`);
}

function expect(actual, expected, what) {
  try {
    deepStrictEqual(actual, expected);
  } catch {
    fail(`${what} is ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
  }
}

/** call('ListTags', …) sends a ListTagsCommand; the answer without the SDK's own notes. */
async function call(operation, input = {}, client = backup) {
  const { $metadata, ...answer } = await client.send(new sdk[`${operation}Command`](input));
  return answer;
}

/** The SDK's own exception class, or the error's name where the model has no class, and what the service said. */
async function refused(error, message, operation, input = {}, client = backup) {
  let problem;
  try {
    await call(operation, input, client);
  } catch (exception) {
    problem = exception;
  }
  if (problem === undefined) {
    fail(`${operation} went through, expected ${error}`);
  }
  expect(problem.name, error, `the error of ${operation} (${problem.message})`);
  if (!(problem instanceof (sdk[error] ?? sdk.BackupServiceException))) {
    fail(`${error} is not of the SDK's own class`);
  }
  const text = problem.Message ?? problem.message;
  if (!text.includes(message)) {
    fail(`the message of ${error} is '${text}', expected '${message}'`);
  }
  return problem;
}

/** Everything, one item a page, by the SDK's own paginator. */
async function pages(operation, members, input = {}) {
  const found = [];
  // A copy, because the paginator leaves its tokens in the input.
  for await (const page of sdk[`paginate${operation}`]({ client: backup, pageSize: 1 }, { ...input })) {
    if (page[members].length > 1) {
      fail(`${operation} answers ${page[members].length} on a page of 1`);
    }
    found.push(...page[members]);
  }
  return found;
}

/** Each filter alone: [parameter, value, how many it leaves]. */
async function expectCounts(operation, members, filters, input = {}) {
  for (const [parameter, value, count] of filters) {
    const answer = await call(operation, { ...input, [parameter]: value });
    expect(answer[members].length, count, `the number that ${operation} lists with ${parameter} ${value}`);
  }
}

async function admin(path, body) {
  const answer = await fetch(`${endpoint}/_emulator/${path}`, body && { method: 'POST', body: JSON.stringify(body) });
  if (!answer.ok) {
    fail(`the emulator answers ${answer.status} to ${path}`);
  }
  return answer.json();
}

const now = async () => Date.parse((await admin('clock')).now);
const advance = (milliseconds) => admin('clock', { advanceSeconds: milliseconds / 1000 });
const at = (milliseconds) => new Date(milliseconds);
const sorted = (items) => [...items].sort();

step(`@aws-sdk/client-backup ${createRequire(import.meta.url)('@aws-sdk/client-backup/package.json').version}, Node.js ${process.version}`);

step('Wrong, expired and unknown credentials are refused');
await refused('InvalidSignatureException', 'The request signature we calculated does not match the signature you provided', 'ListBackupVaults', {},
  connect({ accessKeyId: env.AWS_ACCESS_KEY_ID, secretAccessKey: 'wrong' }));
await refused('ExpiredTokenException', 'The security token included in the request is expired', 'ListBackupVaults', {}, connect({
  accessKeyId: env.EXPIRED_ACCESS_KEY_ID, secretAccessKey: env.EXPIRED_SECRET_ACCESS_KEY, sessionToken: env.EXPIRED_SESSION_TOKEN }));
await refused('UnrecognizedClientException', 'The security token included in the request is invalid', 'ListBackupVaults', {},
  connect({ accessKeyId: 'AKIANOBODYKNOWSTHIS0', secretAccessKey: 'whatever' }));

step('Vaults');
const madeVault = await call('CreateBackupVault', { BackupVaultName: vault, BackupVaultTags: { team: 'storage' }, CreatorRequestId: 'story-vault' });
expect(madeVault.BackupVaultArn, vaultArn, "the vault's ARN");
expect(madeVault.CreationDate, at(await now()), 'when the vault was made');
await call('CreateBackupVault', { BackupVaultName: copies });
const twinVault = await refused('AlreadyExistsException', 'Backup vault with the same name already exists',
  'CreateBackupVault', { BackupVaultName: vault });
expect([twinVault.Arn, twinVault.CreatorRequestId], [vaultArn, 'story-vault'], 'what the error says of the vault that is there');
const describedVault = await call('DescribeBackupVault', { BackupVaultName: vault });
expect([describedVault.NumberOfRecoveryPoints, describedVault.Locked], [0, false], "the new vault's content and lock");
expect([describedVault.CreatorRequestId, describedVault.VaultType], ['story-vault', 'BACKUP_VAULT'], "the new vault's creator request and type");
const unknownVault = await refused('AccessDeniedException', notVisible, 'DescribeBackupVault', { BackupVaultName: 'nowhere' });
expect(unknownVault.$metadata.httpStatusCode, 403, 'the status of an unknown vault');
const vaultNames = (list) => list.map((item) => item.BackupVaultName);
expect(vaultNames((await call('ListBackupVaults')).BackupVaultList), ['Default', vault, copies], 'the vaults');
expect(vaultNames(await pages('ListBackupVaults', 'BackupVaultList')), ['Default', vault, copies], 'the vaults, page by page');
await expectCounts('ListBackupVaults', 'BackupVaultList', [
  ['ByVaultType', 'BACKUP_VAULT', 3], ['ByVaultType', 'LOGICALLY_AIR_GAPPED_BACKUP_VAULT', 0], ['ByShared', true, 0]]);
await refused('InvalidParameterValueException', 'NextToken', 'ListBackupVaults', { NextToken: 'forged' });
const { NextToken: ofVaults } = await call('ListBackupVaults', { MaxResults: 1 });
await refused('InvalidParameterValueException', 'NextToken', 'ListBackupPlans', { NextToken: ofVaults });

step('Region settings');
const { ResourceTypes: types } = await call('GetSupportedResourceTypes');
expect(['EBS', 'EFS', 'RDS', 'S3'].filter((type) => !types.includes(type)), [], 'which of the usual types are not supported');
expect((await call('DescribeRegionSettings')).ResourceTypeOptInPreference.Redshift, true, 'the opt-in of Redshift');
await call('UpdateRegionSettings', { ResourceTypeOptInPreference: { Redshift: false }, ResourceTypeManagementPreference: { DynamoDB: true } });
const settings = await call('DescribeRegionSettings');
expect(settings.ResourceTypeOptInPreference.Redshift, false, 'the opt-in of Redshift after the change');
expect(settings.ResourceTypeOptInPreference.EFS, true, 'the opt-in of EFS, which was not changed');
expect(settings.ResourceTypeManagementPreference.DynamoDB, true, 'the management of DynamoDB after the change');
await refused('InvalidParameterValueException', 'Unsupported resource type: Floppy',
  'UpdateRegionSettings', { ResourceTypeOptInPreference: { Floppy: true } });

step('Plans from templates and JSON');
const { BackupPlanTemplatesList: templates } = await call('ListBackupPlanTemplates');
expect(templates[0], { BackupPlanTemplateId: daily35Days, BackupPlanTemplateName: 'Daily-35day-Retention' }, 'the first template');
expect(await pages('ListBackupPlanTemplates', 'BackupPlanTemplatesList'), templates, 'the templates, page by page');
const { BackupPlanDocument: template } = await call('GetBackupPlanFromTemplate', { BackupPlanTemplateId: daily35Days });
expect(template.Rules[0].ScheduleExpression, 'cron(0 5 ? * * *)', 'the schedule of the template');
expect(template.Rules[0].Lifecycle.DeleteAfterDays, 35, 'the retention of the template');
await refused('ResourceNotFoundException', 'Cannot find Backup plan template with ID',
  'GetBackupPlanFromTemplate', { BackupPlanTemplateId: nowhere });
const dailyRule = {
  RuleName: 'daily',
  TargetBackupVaultName: vault,
  ScheduleExpression: 'cron(0 5 ? * * *)',
  StartWindowMinutes: 60,
  CompletionWindowMinutes: 180,
  Lifecycle: { MoveToColdStorageAfterDays: 30, DeleteAfterDays: 120 },
  RecoveryPointTags: { 'made-by': 'story' },
};
const planInput = {
  BackupPlanName: 'story',
  Rules: [dailyRule],
  AdvancedBackupSettings: [{ ResourceType: 'EC2', BackupOptions: { WindowsVSS: 'enabled' } }],
};
const parsed = await call('GetBackupPlanFromJSON', { BackupPlanTemplateJson: JSON.stringify(planInput) });
expect(parsed.BackupPlan.Rules[0].RuleName, 'daily', "the rule's name in the plan from JSON");
await refused('InvalidRequestException', 'The backup plan template is not the JSON document of a backup plan.',
  'GetBackupPlanFromJSON', { BackupPlanTemplateJson: '{' });

step('A plan');
const plan = await call('CreateBackupPlan', { BackupPlan: planInput, BackupPlanTags: { team: 'storage' }, CreatorRequestId: 'story-plan' });
const ofPlan = { BackupPlanId: plan.BackupPlanId };
expect(plan.BackupPlanArn, `arn:aws:backup:${region}:${account}:backup-plan:${plan.BackupPlanId}`, "the plan's ARN");
const again = await call('CreateBackupPlan', { BackupPlan: planInput, CreatorRequestId: 'story-plan' });
expect(again.BackupPlanId, plan.BackupPlanId, 'the plan that the same creator request makes');
const twinPlan = await refused('AlreadyExistsException', 'Backup plan with the same plan document already exists',
  'CreateBackupPlan', { BackupPlan: planInput });
expect([twinPlan.Arn, twinPlan.CreatorRequestId], [plan.BackupPlanArn, 'story-plan'], 'what the error says of the plan that is there');
const withRule = (change) => ({ BackupPlan: { ...planInput, Rules: [{ ...dailyRule, ...change }] } });
await refused('InvalidParameterValueException', `Error in rule daily : ${tooNear}`,
  'CreateBackupPlan', withRule({ Lifecycle: { MoveToColdStorageAfterDays: 30, DeleteAfterDays: 60 } }));
await refused('InvalidParameterValueException', 'Error in rule daily', 'CreateBackupPlan', withRule({ ScheduleExpression: 'rate(1 day)' }));
const run = Math.floor(await now() / day) * day + day + 5 * hour;
const got = await call('GetBackupPlan', { ...ofPlan, MaxScheduledRunsPreview: 3 });
expect(got.BackupPlan.Rules[0].Lifecycle.DeleteAfterDays, 120, "the plan's retention");
expect(got.BackupPlan.Rules[0].ScheduleExpressionTimezone, 'Etc/UTC', "the plan's time zone, which was not given");
expect(got.AdvancedBackupSettings, planInput.AdvancedBackupSettings, "the plan's settings");
const ruleId = got.BackupPlan.Rules[0].RuleId;
expect(got.ScheduledRunsPreview,
  [run, run + day, run + 2 * day].map((time) => ({ ExecutionTime: at(time), RuleId: ruleId, RuleExecutionType: 'SNAPSHOTS' })), 'the next three runs');
await refused('ResourceNotFoundException', 'Failed reading Backup plan with provided version', 'GetBackupPlan', { BackupPlanId: nowhere });

step('Its versions');
const updated = await call('UpdateBackupPlan', { ...ofPlan, ...withRule({ CopyActions: [{ DestinationBackupVaultArn: copiesArn }] }) });
expect(updated.VersionId === plan.VersionId, false, 'whether the update kept the version');
const { BackupPlanVersionsList: versions } = await call('ListBackupPlanVersions', ofPlan);
expect(sorted(versions.map((item) => item.VersionId)), sorted([plan.VersionId, updated.VersionId]), "the plan's versions");
expect(await pages('ListBackupPlanVersions', 'BackupPlanVersionsList', ofPlan), versions, 'the versions, page by page');
const [oldRule] = (await call('GetBackupPlan', { ...ofPlan, VersionId: plan.VersionId })).BackupPlan.Rules;
const [newRule] = (await call('GetBackupPlan', ofPlan)).BackupPlan.Rules;
expect(oldRule.CopyActions ?? [], [], 'the copy actions of the first version');
expect(newRule.CopyActions[0].DestinationBackupVaultArn, copiesArn, 'the destination of the copies in the second version');
expect(newRule.RuleId, ruleId, "the rule's id in the second version");
const { BackupPlanTemplateJson: exported } = await call('ExportBackupPlanTemplate', ofPlan);
const reread = await call('GetBackupPlanFromJSON', { BackupPlanTemplateJson: exported });
expect(reread.BackupPlan.Rules[0].CopyActions, newRule.CopyActions, 'the copy actions of the plan that was exported and read again');
const weekly = { RuleName: 'weekly', TargetBackupVaultName: copies, ScheduleExpression: 'cron(0 3 ? * SUN *)' };
const second = await call('CreateBackupPlan', { BackupPlan: { BackupPlanName: 'story-second', Rules: [weekly] } });
const { BackupPlansList: plans } = await call('ListBackupPlans');
expect(sorted(plans.map((item) => item.BackupPlanName)), ['story', 'story-second'], 'the plans');
expect(await pages('ListBackupPlans', 'BackupPlansList'), plans, 'the plans, page by page');
await call('DeleteBackupPlan', { BackupPlanId: second.BackupPlanId });
expect((await call('ListBackupPlans')).BackupPlansList.length, 1, 'the number of plans after one was deleted');
expect((await call('ListBackupPlans', { IncludeDeleted: true })).BackupPlansList.length, 2, 'the number of plans with the deleted one');

step('What it backs up');
const byTag = {
  SelectionName: 'by-tag',
  IamRoleArn: role,
  ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: 'backup', ConditionValue: 'daily' }],
  Conditions: { StringNotEquals: [{ ConditionKey: 'aws:ResourceTag/stage', ConditionValue: 'test' }] },
};
const { SelectionId: selectionId } = await call('CreateBackupSelection', { ...ofPlan, BackupSelection: byTag, CreatorRequestId: 'story-selection' });
const selection = await call('GetBackupSelection', { ...ofPlan, SelectionId: selectionId });
expect(selection.BackupSelection.ListOfTags, byTag.ListOfTags, "the selection's tags");
expect(selection.BackupSelection.Conditions.StringNotEquals, byTag.Conditions.StringNotEquals, "the selection's conditions");
expect(selection.CreatorRequestId, 'story-selection', "the selection's creator request");
await refused('InvalidParameterValueException', "Invalid backup selection. Either 'ListOfTags' or 'Resources' section must be non-empty.",
  'CreateBackupSelection', { ...ofPlan, BackupSelection: { SelectionName: 'nothing', IamRoleArn: role } });
await refused('AlreadyExistsException', 'Backup selection with the same name already exists',
  'CreateBackupSelection', { ...ofPlan, BackupSelection: { ...byTag, Resources: [volume] } });
await refused('InvalidParameterValueException', `Cannot find Backup plan with ID ${nowhere}`,
  'CreateBackupSelection', { BackupPlanId: nowhere, BackupSelection: byTag });
const byArn = await call('CreateBackupSelection', { ...ofPlan, BackupSelection: { SelectionName: 'by-arn', IamRoleArn: role, Resources: [volume] } });
const { BackupSelectionsList: selections } = await call('ListBackupSelections', ofPlan);
expect(sorted(selections.map((item) => item.SelectionName)), ['by-arn', 'by-tag'], 'the selections');
expect(await pages('ListBackupSelections', 'BackupSelectionsList', ofPlan), selections, 'the selections, page by page');
await call('DeleteBackupSelection', { ...ofPlan, SelectionId: byArn.SelectionId });
await refused('ResourceNotFoundException', 'Cannot find Backup selection with ID',
  'GetBackupSelection', { ...ofPlan, SelectionId: byArn.SelectionId });
await refused('InvalidRequestException', 'Related backup plan selections must be deleted prior to backup plan deletion', 'DeleteBackupPlan', ofPlan);

step('Notifications of the vault');
const ofVault = { BackupVaultName: vault };
const wanted = ['BACKUP_JOB_COMPLETED', 'BACKUP_JOB_STARTED'];
await refused('ResourceNotFoundException', 'Failed reading notifications from database for Backup vault story',
  'GetBackupVaultNotifications', ofVault);
await call('PutBackupVaultNotifications', { ...ofVault, SNSTopicArn: topicArn, BackupVaultEvents: wanted });
const notifications = await call('GetBackupVaultNotifications', ofVault);
expect([notifications.SNSTopicArn, sorted(notifications.BackupVaultEvents)], [topicArn, wanted], 'the topic and the events');
await refused('InvalidParameterValueException', 'Please select from the following list of notifications',
  'PutBackupVaultNotifications', { ...ofVault, SNSTopicArn: topicArn, BackupVaultEvents: ['BACKUP_PLAN_CREATED'] });

step('The plan runs');
await advance(run - await now() + 12 * minute);
const { BackupJobs: running } = await call('ListBackupJobs', { ByState: 'RUNNING' });
expect(sorted(running.map((item) => item.ResourceArn)), sorted([fileSystem, volume]), 'what is being backed up');
expect(running.map((item) => item.CreationDate), [at(run), at(run)], 'when the jobs were made');
await advance(3 * hour);
const [{ BackupJobId: scheduledId }] = (await call('ListBackupJobs', { ByResourceArn: fileSystem })).BackupJobs;
const scheduled = await call('DescribeBackupJob', { BackupJobId: scheduledId });
expect([scheduled.State, scheduled.PercentDone, scheduled.MessageCategory], ['COMPLETED', '100.0', 'SUCCESS'], 'how the job of the file system ended');
expect([scheduled.ResourceType, scheduled.BackupVaultArn, scheduled.IamRoleArn], ['EFS', vaultArn, role], 'what the job was about');
expect([scheduled.CreatedBy.BackupPlanId, scheduled.CreatedBy.BackupRuleId], [plan.BackupPlanId, ruleId], 'the plan and the rule that made the job');
expect((await call('GetBackupPlan', ofPlan)).LastExecutionDate, at(run), 'when the plan ran');
const sent = (await admin(`notifications?vault=${vault}`)).notifications.map((notification) => notification.event);
expect(sorted(sent), ['BACKUP_JOB_COMPLETED', 'BACKUP_JOB_COMPLETED', 'BACKUP_JOB_STARTED', 'BACKUP_JOB_STARTED'], 'what the vault would have sent');
await refused('ResourceNotFoundException', `Backup job ${nowhere} does not exist.`, 'DescribeBackupJob', { BackupJobId: nowhere });
await expectCounts('ListBackupJobs', 'BackupJobs', [
  ['ByState', 'COMPLETED', 2], ['ByState', 'FAILED', 0],
  ['ByResourceArn', volume, 1], ['ByResourceArn', `${volume}0`, 0],
  ['ByResourceType', 'EFS', 1], ['ByResourceType', 'RDS', 0],
  ['ByBackupVaultName', vault, 2], ['ByBackupVaultName', copies, 0],
  ['ByCreatedAfter', at(run - minute), 2], ['ByCreatedAfter', at(run + minute), 0],
  ['ByCreatedBefore', at(run + minute), 2], ['ByCreatedBefore', at(run - minute), 0],
  ['ByCompleteAfter', at(run), 2], ['ByCompleteAfter', at(await now()), 0],
  ['ByCompleteBefore', at(await now()), 2], ['ByCompleteBefore', at(run), 0],
  ['ByAccountId', account, 2], ['ByAccountId', '*', 2],
  ['ByParentJobId', nowhere, 0],
  ['ByMessageCategory', 'SUCCESS', 2], ['ByMessageCategory', 'VSS_ERROR', 0],
]);
const idsOf = (list, member) => list.map((item) => item[member]);
expect(idsOf(await pages('ListBackupJobs', 'BackupJobs'), 'BackupJobId'),
  idsOf((await call('ListBackupJobs')).BackupJobs, 'BackupJobId'), 'the jobs, page by page');
await refused('InvalidParameterValueException', "1 validation error detected: Value 'SLEEPING' at 'ByState' failed to satisfy constraint",
  'ListBackupJobs', { ByState: 'SLEEPING' });

step('On demand: one job ends, one is stopped');
const order = { ...ofVault, ResourceArn: fileSystem, IamRoleArn: role, IdempotencyToken: 'story-1' };
const started = await call('StartBackupJob', {
  ...order, Lifecycle: { DeleteAfterDays: 7 }, RecoveryPointTags: { reason: 'by hand' }, StartWindowMinutes: 60, CompleteWindowMinutes: 480 });
expect((await call('StartBackupJob', order)).BackupJobId, started.BackupJobId, 'the job of a repeated call');
const unwanted = { BackupJobId: (await call('StartBackupJob', { ...ofVault, ResourceArn: volume, IamRoleArn: role })).BackupJobId };
await advance(12 * minute);
expect((await call('DescribeBackupJob', unwanted)).State, 'RUNNING', 'the state of the job that is to be stopped');
await call('StopBackupJob', unwanted);
expect((await call('DescribeBackupJob', unwanted)).State, 'ABORTING', 'its state right after');
await advance(3 * hour);
const stopped = await call('DescribeBackupJob', unwanted);
expect([stopped.State, stopped.StatusMessage], ['ABORTED', 'Backup job was stopped by user.'], 'how the stopped job ended');
const manual = await call('DescribeBackupJob', { BackupJobId: started.BackupJobId });
expect([manual.State, manual.RecoveryPointArn], ['COMPLETED', started.RecoveryPointArn], 'how the job by hand ended');
await refused('InvalidRequestException', 'cannot be stopped in state COMPLETED.', 'StopBackupJob', { BackupJobId: started.BackupJobId });
await refused('AccessDeniedException', notVisible, 'StartBackupJob', { ...order, BackupVaultName: 'nowhere', IdempotencyToken: 'story-2' });
await refused('InvalidParameterValueException', 'Invalid lifecycle. DeleteAfterDays cannot be less than 1 or more than 36500 days',
  'StartBackupJob', { ...order, IdempotencyToken: 'story-3', Lifecycle: { DeleteAfterDays: 36501 } });
await refused('InvalidParameterValueException', 'cannot be assumed by AWS Backup',
  'StartBackupJob', { ...order, IdempotencyToken: 'story-4', IamRoleArn: 'arn:aws:iam::999999999999:role/stranger' });

step('Recovery points');
const { RecoveryPoints: points } = await call('ListRecoveryPointsByBackupVault', ofVault);
const pointArn = started.RecoveryPointArn;
const volumeArn = points.find((item) => item.ResourceArn === volume)?.RecoveryPointArn;
expect(sorted(idsOf(points, 'RecoveryPointArn')), sorted([pointArn, scheduled.RecoveryPointArn, volumeArn]), 'the recovery points');
const point = await call('DescribeRecoveryPoint', { ...ofVault, RecoveryPointArn: scheduled.RecoveryPointArn });
expect([point.Status, point.ResourceArn, point.StorageClass], ['COMPLETED', fileSystem, 'WARM'], 'the scheduled recovery point');
expect(point.CalculatedLifecycle.DeleteAt - point.CreationDate, 120 * day, 'how long it is kept');
await expectCounts('ListRecoveryPointsByBackupVault', 'RecoveryPoints', [
  ['ByResourceArn', fileSystem, 2], ['ByResourceArn', volume, 1],
  ['ByResourceType', 'EBS', 1], ['ByResourceType', 'S3', 0],
  ['ByBackupPlanId', plan.BackupPlanId, 2], ['ByBackupPlanId', nowhere, 0],
  ['ByCreatedAfter', at(run + hour), 1], ['ByCreatedAfter', at(await now()), 0],
  ['ByCreatedBefore', at(run + hour), 2], ['ByCreatedBefore', at(run - minute), 0],
  ['ByParentRecoveryPointArn', scheduled.RecoveryPointArn, 0],
], ofVault);
expect(idsOf(await pages('ListRecoveryPointsByBackupVault', 'RecoveryPoints', ofVault), 'RecoveryPointArn'), idsOf(points, 'RecoveryPointArn'),
  'the recovery points, page by page');
const ofFileSystem = { ResourceArn: fileSystem };
const { RecoveryPoints: ofResource } = await call('ListRecoveryPointsByResource', ofFileSystem);
expect(sorted(idsOf(ofResource, 'BackupVaultName')), [vault, vault, copies], 'where the recovery points of the file system are');
expect(idsOf(await pages('ListRecoveryPointsByResource', 'RecoveryPoints', ofFileSystem), 'RecoveryPointArn'), idsOf(ofResource, 'RecoveryPointArn'),
  'those of the file system, page by page');
await expectCounts('ListRecoveryPointsByResource', 'RecoveryPoints', [['ManagedByAWSBackupOnly', true, 3]], ofFileSystem);
await refused('ResourceNotFoundException', 'does not exist in backup vault story.', 'DescribeRecoveryPoint',
  { ...ofVault, RecoveryPointArn: `arn:aws:backup:${region}:${account}:recovery-point:${nowhere}` });
await refused('AccessDeniedException', notVisible, 'ListRecoveryPointsByBackupVault', { BackupVaultName: 'nowhere' });

step('Lifecycle of a recovery point');
const ofPoint = { ...ofVault, RecoveryPointArn: pointArn };
const changed = await call('UpdateRecoveryPointLifecycle', { ...ofPoint, Lifecycle: { MoveToColdStorageAfterDays: 10, DeleteAfterDays: 100 } });
expect(changed.Lifecycle.DeleteAfterDays, 100, 'the new retention');
expect(changed.CalculatedLifecycle.DeleteAt - changed.CalculatedLifecycle.MoveToColdStorageAt, 90 * day, 'the time in cold storage');
await refused('InvalidParameterValueException', tooNear,
  'UpdateRecoveryPointLifecycle', { ...ofPoint, Lifecycle: { MoveToColdStorageAfterDays: 10, DeleteAfterDays: 99 } });

step('Tags of the plan, the vault and a recovery point');
for (const [arn, present] of [[plan.BackupPlanArn, { team: 'storage' }], [vaultArn, { team: 'storage' }], [pointArn, { reason: 'by hand' }]]) {
  const added = { 'cost-centre': '4711', näme: 'Größe + 1/2' };
  expect((await call('ListTags', { ResourceArn: arn })).Tags, present, `the tags of ${arn}`);
  await call('TagResource', { ResourceArn: arn, Tags: added });
  expect((await call('ListTags', { ResourceArn: arn })).Tags, { ...present, ...added }, `the new tags of ${arn}`);
  const found = [];
  for await (const page of sdk.paginateListTags({ client: backup, pageSize: 1 }, { ResourceArn: arn })) {
    found.push(Object.keys(page.Tags).length);
  }
  expect(found, [1, 1, 1], `the number of tags of ${arn} on each page`);
  await call('UntagResource', { ResourceArn: arn, TagKeyList: [...Object.keys(added), 'never there'] });
  expect((await call('ListTags', { ResourceArn: arn })).Tags, present, `the tags of ${arn} in the end`);
}
await refused('InvalidParameterValueException', 'reserved for system use', 'TagResource', { ResourceArn: vaultArn, Tags: { 'aws:team': 'x' } });
await refused('InvalidParameterValueException', 'The resultant tag set must not have more than 50 user tags.', 'TagResource',
  { ResourceArn: vaultArn, Tags: Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`tag-${number}`, ''])) });
await refused('ResourceNotFoundException', 'The resource was not found.', 'ListTags', { ResourceArn: `${vaultArn}-gone` });

step('A copy');
const copyAt = await now();
const copyOrder = { RecoveryPointArn: pointArn, SourceBackupVaultName: vault, IamRoleArn: role };
const { CopyJobId: copyId } = await call('StartCopyJob', { ...copyOrder, DestinationBackupVaultArn: copiesArn, IdempotencyToken: 'story-copy' });
const copy = async () => (await call('DescribeCopyJob', { CopyJobId: copyId })).CopyJob;
expect((await copy()).State, 'CREATED', 'the state of a new copy job');
await advance(12 * minute);
expect((await copy()).State, 'RUNNING', 'its state a little later');
await advance(3 * hour);
const copied = await copy();
expect([copied.State, copied.SourceRecoveryPointArn], ['COMPLETED', pointArn], 'how the copy ended');
expect([copied.SourceBackupVaultArn, copied.DestinationBackupVaultArn], [vaultArn, copiesArn], 'from where to where it went');
const inCopies = idsOf((await call('ListRecoveryPointsByBackupVault', { BackupVaultName: copies })).RecoveryPoints, 'RecoveryPointArn');
expect(inCopies.includes(copied.DestinationRecoveryPointArn), true, 'whether the copy is in its vault');
await expectCounts('ListCopyJobs', 'CopyJobs', [
  ['ByState', 'COMPLETED', 3], ['ByState', 'FAILED', 0],
  ['ByResourceArn', fileSystem, 2], ['ByResourceArn', volume, 1],
  ['ByResourceType', 'EBS', 1], ['ByResourceType', 'RDS', 0],
  ['ByDestinationVaultArn', copiesArn, 3], ['ByDestinationVaultArn', vaultArn, 0],
  ['ByCreatedAfter', at(copyAt - minute), 1], ['ByCreatedAfter', at(copyAt + minute), 0],
  ['ByCreatedBefore', at(copyAt - minute), 2], ['ByCreatedBefore', at(run), 0],
  ['ByCompleteAfter', at(copyAt), 1], ['ByCompleteAfter', at(await now()), 0],
  ['ByCompleteBefore', at(copyAt), 2], ['ByCompleteBefore', at(run), 0],
  ['ByAccountId', account, 3], ['ByAccountId', '*', 3],
  ['ByParentJobId', nowhere, 0],
  ['ByMessageCategory', 'SUCCESS', 3], ['ByMessageCategory', 'ACCESS_DENIED', 0],
  ['BySourceRecoveryPointArn', pointArn, 1], ['BySourceRecoveryPointArn', copied.DestinationRecoveryPointArn, 0],
]);
expect(idsOf(await pages('ListCopyJobs', 'CopyJobs'), 'CopyJobId'),
  idsOf((await call('ListCopyJobs')).CopyJobs, 'CopyJobId'), 'the copy jobs, page by page');
await refused('ResourceNotFoundException', `Copy job ${nowhere} does not exist.`, 'DescribeCopyJob', { CopyJobId: nowhere });
await refused('InvalidRequestException', 'The source and the destination of a copy must be different backup vaults.',
  'StartCopyJob', { ...copyOrder, DestinationBackupVaultArn: vaultArn });

step('A restore');
const { RestoreMetadata: original, ResourceType: restoredType } = await call('GetRecoveryPointRestoreMetadata', ofPoint);
expect([original['file-system-id'], restoredType], [fileSystem.split('/').at(-1), 'EFS'], 'what the restore metadata is about');
const restoreAt = await now();
const { RestoreJobId: restoreId } = await call('StartRestoreJob', {
  RecoveryPointArn: pointArn, Metadata: { ...original, newFileSystem: 'true', CreationToken: 'story' }, IamRoleArn: role, ResourceType: 'EFS',
  IdempotencyToken: 'story-restore' });
const restore = () => call('DescribeRestoreJob', { RestoreJobId: restoreId });
expect((await restore()).Status, 'PENDING', 'the status of a new restore job');
await advance(12 * minute);
expect((await restore()).Status, 'RUNNING', 'its status a little later');
await advance(6 * hour);
const restored = await restore();
expect([restored.Status, restored.RecoveryPointArn, restored.ResourceType], ['COMPLETED', pointArn, 'EFS'], 'how the restore ended');
expect(restored.CreatedResourceArn === fileSystem, false, 'whether the old file system was overwritten');
await expectCounts('ListRestoreJobs', 'RestoreJobs', [
  ['ByStatus', 'COMPLETED', 1], ['ByStatus', 'FAILED', 0],
  ['ByResourceType', 'EFS', 1], ['ByResourceType', 'EBS', 0],
  ['ByCreatedAfter', at(restoreAt - minute), 1], ['ByCreatedAfter', at(restoreAt + minute), 0],
  ['ByCreatedBefore', at(restoreAt + minute), 1], ['ByCreatedBefore', at(restoreAt - minute), 0],
  ['ByCompleteAfter', at(restoreAt), 1], ['ByCompleteAfter', at(await now()), 0],
  ['ByCompleteBefore', at(await now()), 1], ['ByCompleteBefore', at(restoreAt), 0],
  ['ByAccountId', account, 1], ['ByAccountId', '*', 1],
  ['ByParentJobId', nowhere, 0],
]);
await call('StartRestoreJob', { RecoveryPointArn: volumeArn, Metadata: { availabilityZone: `${region}a`, volumeType: 'gp3' }, IamRoleArn: role });
await advance(6 * hour);
const { RestoreJobs: restores } = await call('ListRestoreJobs');
expect(idsOf(restores, 'RecoveryPointArn'), [volumeArn, pointArn], 'what was restored, newest first');
expect(idsOf(await pages('ListRestoreJobs', 'RestoreJobs'), 'RestoreJobId'), idsOf(restores, 'RestoreJobId'), 'the restore jobs, page by page');
await refused('ResourceNotFoundException', `Restore job ${nowhere} does not exist.`, 'DescribeRestoreJob', { RestoreJobId: nowhere });
await refused('InvalidParameterValueException', 'Invalid restore metadata', 'StartRestoreJob',
  { RecoveryPointArn: pointArn, Metadata: { newFileSystem: 'perhaps' }, IamRoleArn: role });

step('Protected resources');
const { Results: protectedOnes } = await call('ListProtectedResources');
expect(sorted(idsOf(protectedOnes, 'ResourceArn')), sorted([fileSystem, volume]), 'the protected resources');
expect(await pages('ListProtectedResources', 'Results'), protectedOnes, 'the protected resources, page by page');
const protectedOne = await call('DescribeProtectedResource', ofFileSystem);
expect([protectedOne.ResourceType, protectedOne.LastBackupTime], ['EFS', manual.CompletionDate], 'the file system and its last backup');
await refused('ResourceNotFoundException', 'The resource is not protected by AWS Backup.',
  'DescribeProtectedResource', { ResourceArn: `${fileSystem}00` });

step('A policy that forbids deletion');
const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Principal: '*', Action: 'backup:DeleteRecoveryPoint', Resource: '*' }] };
await refused('ResourceNotFoundException', 'Failed reading policy from database for Backup vault story', 'GetBackupVaultAccessPolicy', ofVault);
await call('PutBackupVaultAccessPolicy', { ...ofVault, Policy: JSON.stringify(policy) });
expect(JSON.parse((await call('GetBackupVaultAccessPolicy', ofVault)).Policy), policy, 'the policy');
await refused('AccessDeniedException', 'is not authorized to perform: backup:DeleteRecoveryPoint',
  'DeleteRecoveryPoint', { ...ofVault, RecoveryPointArn: volumeArn });
await refused('InvalidParameterValueException', 'Policy document is not valid JSON.',
  'PutBackupVaultAccessPolicy', { ...ofVault, Policy: 'no JSON' });
await call('DeleteBackupVaultAccessPolicy', ofVault);
await refused('ResourceNotFoundException', 'Failed reading policy from database for Backup vault story', 'GetBackupVaultAccessPolicy', ofVault);

step('Clean-up');
await refused('InvalidRequestException', 'Backup vault cannot be deleted because it contains recovery points.', 'DeleteBackupVault', ofVault);
await call('DeleteBackupSelection', { ...ofPlan, SelectionId: selectionId });
expect((await call('DeleteBackupPlan', ofPlan)).BackupPlanArn, plan.BackupPlanArn, 'the ARN of the deleted plan');
await refused('ResourceNotFoundException', 'Failed reading Backup plan with provided version', 'ExportBackupPlanTemplate', ofPlan);
for (const name of [vault, copies]) {
  for (const item of await pages('ListRecoveryPointsByBackupVault', 'RecoveryPoints', { BackupVaultName: name })) {
    await call('DeleteRecoveryPoint', { BackupVaultName: name, RecoveryPointArn: item.RecoveryPointArn });
  }
}
await refused('InvalidResourceStateException', 'AWS Backup is already performing an action on this recovery point.', 'DeleteRecoveryPoint', ofPoint);
await advance(hour);
await call('DeleteBackupVaultNotifications', ofVault);
for (const name of [vault, copies]) {
  expect((await call('DescribeBackupVault', { BackupVaultName: name })).NumberOfRecoveryPoints, 0, `the number of recovery points left in ${name}`);
  await call('DeleteBackupVault', { BackupVaultName: name });
  await refused('AccessDeniedException', notVisible, 'DescribeBackupVault', { BackupVaultName: name });
}
expect((await call('ListBackupPlans')).BackupPlansList, [], 'the plans left');
expect((await call('ListBackupVaults')).BackupVaultList.length, 1, 'the number of vaults left');
step('The end');
