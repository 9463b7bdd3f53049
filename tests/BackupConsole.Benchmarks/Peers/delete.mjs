// The JavaScript SDK's part of `operations`: as many deletions, eight at once, retried as the SDK does by itself.
import { BackupClient, DeleteRecoveryPointCommand, paginateListRecoveryPointsByBackupVault } from '@aws-sdk/client-backup';

const [endpoint, accessKeyId, secretAccessKey, vault, count] = process.argv.slice(2);
const client = new BackupClient({ endpoint, region: 'eu-central-1', credentials: { accessKeyId, secretAccessKey } });
const points = [];
for await (const page of paginateListRecoveryPointsByBackupVault({ client, pageSize: 1000 }, { BackupVaultName: vault })) {
  points.push(...page.RecoveryPoints.filter((point) => point.Status === 'COMPLETED').map((point) => point.RecoveryPointArn));
}

const queue = points.slice(0, Number(count));
let failed = 0;

async function work() {
  for (let arn = queue.pop(); arn; arn = queue.pop()) {
    try {
      await client.send(new DeleteRecoveryPointCommand({ BackupVaultName: vault, RecoveryPointArn: arn }));
    } catch {
      failed += 1;
    }
  }
}

const started = performance.now();
await Promise.all(Array.from({ length: 8 }, work));
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, failed }));
