// All stories once more in the other settings, and the measures; ./anugerah test --all runs this.
import { spawnSync } from 'node:child_process';

/** What differs from the usual two settings. */
const OTHERS = [
  // a phone in English, a desk in Indonesian
  'language',
  // a dark phone, a light desk, and nothing moves
  'scheme,calm',
  // both, on a slow network
  'language,scheme,slow',
];

for (const differing of OTHERS) run('npm', ['run', '--silent', 'test:e2e'], differing);
run('npm', ['ci', '--silent', '--prefix', 'tests/measures']);
run('node', ['--test', '--test-reporter=spec', 'tests/measures/measures.test.mjs']);

/**
 * @param {string} program
 * @param {string[]} words
 * @param {string} [differing]
 */
function run(program, words, differing = '') {
  console.log(`${program} ${words.join(' ')} ${differing}`);
  const env = { ...process.env, ANUGERAH_OTHER: differing };
  const { status } = spawnSync(program, words, { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
