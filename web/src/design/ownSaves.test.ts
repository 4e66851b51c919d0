import { expect, test } from 'vitest';
import { Refusal, Unreachable } from '../api/refusal';
import { OwnSaves } from './ownSaves';

/** A platform that keeps one text by its version, and may lose an answer. */
class Platform {
  text = '';
  version = 0;
  losing = false;

  put(text: string, basedOn: number): number {
    if (basedOn !== this.version) throw new Refusal(412, {});
    this.text = text;
    this.version++;
    if (this.losing) throw new Unreachable('lost');
    return this.version;
  }
}

function writer(platform: Platform) {
  const own = new OwnSaves<string>((one, other) => one === other);
  let version = platform.version;
  return (text: string) =>
    own.save(
      text,
      async (value) => {
        version = platform.put(value, version);
      },
      async (isOwn) => {
        if (!isOwn(platform.text)) return false;
        version = platform.version;
        return true;
      },
    );
}

test('a save whose answer was lost is nobody else’s', async () => {
  const platform = new Platform();
  const save = writer(platform);
  platform.losing = true;
  await expect(save('a')).rejects.toBeInstanceOf(Unreachable);
  platform.losing = false;
  await save('a, longer');
  expect(platform.text).toBe('a, longer');
});

test('what somebody else wrote is not overwritten', async () => {
  const platform = new Platform();
  const save = writer(platform);
  await save('mine');
  platform.put('theirs', platform.version);
  await expect(save('mine, longer')).rejects.toMatchObject({ status: 412 });
  expect(platform.text).toBe('theirs');
});

test('what was answered long ago is no excuse', async () => {
  const platform = new Platform();
  const save = writer(platform);
  await save('a');
  await save('b');
  // a colleague goes back to what stood there before
  platform.put('a', platform.version);
  await expect(save('c')).rejects.toMatchObject({ status: 412 });
});

test('whoever is refused their own version is not tried for ever', async () => {
  const own = new OwnSaves<string>((one, other) => one === other);
  let attempts = 0;
  const put = async () => {
    attempts++;
    throw new Refusal(412, {});
  };
  const saving = own.save('a', put, async (isOwn) => isOwn('a'));
  await expect(saving).rejects.toMatchObject({ status: 412 });
  expect(attempts).toBe(2);
});
