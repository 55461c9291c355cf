import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { UploadProvider, UploadedFile } from '../../strapi-inside.ts';
import { recordFingerprints } from './record-fingerprints.ts';

/** SHA-256 of "abc", from FIPS 180-4. */
const ABC = {
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  bytes: 3,
};

const textOf = ({ stream }: UploadedFile): Promise<string> => text(stream ?? Readable.from([]));
const abcStream = (): Readable => Readable.from([Buffer.from('a'), Buffer.from('bc')]);

describe('an upload provider', () => {
  it('records hash and length of whatever it stores, by every way in', async () => {
    const stored: string[] = [];
    const readStream = async (file: UploadedFile): Promise<void> => {
      stored.push(await textOf(file));
    };
    const readBuffer = ({ buffer: bytes }: UploadedFile): Promise<void> => {
      stored.push(String(bytes));
      return Promise.resolve();
    };
    const provider: UploadProvider = {
      upload: readBuffer,
      replace: readBuffer,
      uploadStream: readStream,
      replaceStream: readStream,
    };
    recordFingerprints(provider);
    const files: UploadedFile[] = [
      { buffer: Buffer.from('abc') },
      { buffer: Buffer.from('abc') },
      { stream: abcStream() },
      { stream: abcStream() },
    ];
    await provider.upload?.(files[0] ?? {});
    await provider.replace?.(files[1] ?? {}, {});
    await provider.uploadStream?.(files[2] ?? {});
    await provider.replaceStream?.(files[3] ?? {}, {});
    expect(stored).toEqual(['abc', 'abc', 'abc', 'abc']);
    expect(files.map((file) => file.provider_metadata)).toEqual([ABC, ABC, ABC, ABC]);
  });

  it('gets no way in that it did not have', () => {
    const provider: UploadProvider = { upload: () => Promise.resolve() };
    recordFingerprints(provider);
    expect(Object.keys(provider)).toEqual(['upload']);
  });

  it('is told which file is replaced, and keeps what it notes itself', async () => {
    const provider: UploadProvider = {
      replace: (file, old) => {
        file.provider_metadata = { old };
        return Promise.resolve();
      },
    };
    recordFingerprints(provider);
    const file: UploadedFile = { buffer: Buffer.from('abc') };
    await provider.replace?.(file, 'the old one');
    expect(file.provider_metadata).toEqual({ old: 'the old one', ...ABC });
  });

  it('records the length of an empty file', async () => {
    const provider: UploadProvider = { uploadStream: textOf };
    recordFingerprints(provider);
    const file: UploadedFile = { stream: Readable.from([]) };
    await provider.uploadStream?.(file);
    expect(file.provider_metadata).toMatchObject({ bytes: 0 });
  });

  it('records nothing when the bytes break off', async () => {
    const provider: UploadProvider = { uploadStream: textOf };
    recordFingerprints(provider);
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('ab');
        throw new Error('The connection was lost.');
      })(),
    );
    const file: UploadedFile = { stream: broken };
    await expect(provider.uploadStream?.(file)).rejects.toThrow('The connection was lost.');
    expect(file.provider_metadata).toBeUndefined();
  });

  it('is not believed when it says that it stored what it never read', async () => {
    const provider: UploadProvider = { uploadStream: () => Promise.resolve() };
    recordFingerprints(provider);
    const file: UploadedFile = { stream: abcStream() };
    await expect(provider.uploadStream?.(file)).rejects.toThrow(
      'The storage reported that a file was stored before it had read the whole of it.',
    );
    expect(file.provider_metadata).toBeUndefined();
  });
});
