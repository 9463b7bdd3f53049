// dynalite with 100 tables in memory: the peer of `emulator`.
import dynalite from 'dynalite';

const server = dynalite({ createTableMs: 0 });

async function call(port, target, body) {
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': `DynamoDB_20120810.${target}`,
      'X-Amz-Date': '20261122T120000Z',
      Authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20261122/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) {
    throw new Error(`${target}: ${await response.text()}`);
  }
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  for (let number = 0; number < 100; number++) {
    await call(port, 'CreateTable', {
      TableName: `table-${number}`,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    });
  }

  console.log(`http://127.0.0.1:${port}/`);
});
