// The JavaScript SDK's part of `client`: what Client/Contestant.cs does.
import { BackupClient, paginateListRecoveryPointsByBackupVault } from '@aws-sdk/client-backup';

const client = new BackupClient({ endpoint: process.argv[2], region: 'eu-central-1', credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' } });

async function listAll() {
  let items = 0;
  for await (const page of paginateListRecoveryPointsByBackupVault({ client, pageSize: 1000 }, { BackupVaultName: 'daily' })) {
    items += page.RecoveryPoints.length;
  }

  return items;
}

await listAll();
const started = performance.now();
const items = await listAll();
console.log(JSON.stringify({ seconds: (performance.now() - started) / 1000, items, allocated: 0 }));
