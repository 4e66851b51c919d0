// Writes src/api/schema.ts from the description of the interface that the gateway's build has merged. The first line
// names the description by its digest, by which a test of the gateway sees when the types are stale.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import openapi, { astToString } from 'openapi-typescript';

const description = new URL('../../gateway/target/classes/openapi.json', import.meta.url);
const types = new URL('../src/api/schema.ts', import.meta.url);

const text = await readFile(description, 'utf8');
const digest = createHash('sha256').update(text).digest('hex');
const ast = await openapi(JSON.parse(text), { alphabetize: true });
// what travels, by the names of the description
const names = "export type Schemas = components['schemas'];";
await writeFile(types, `// openapi.json sha256 ${digest}\n${astToString(ast)}${names}\n`);
