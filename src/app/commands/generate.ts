/** `generate`: a made-up problem, the same bytes for the same options. */
import { generate, generateNation, SIZES } from '../../engines/composer/index.ts';
import type { Given } from '../cli.ts';
import { wholeNumber } from './options.ts';
import { WrongUse } from './refused.ts';

export async function generateCommand({ files, options }: Given): Promise<string> {
  const { size } = options;
  if (files.length > 0) throw new WrongUse('generate læser ingen fil. / generate reads no file.');
  if (!isSize(size))
    throw new WrongUse(
      `--size skal være en af ${SIZES.join(', ')}${size ? `, ikke «${size}»` : ''}. / --size must be one of ${SIZES.join(', ')}.`,
    );
  const asked = (name: 'tight' | 'rich' | 'unfilled') => options[name] !== undefined;
  const wish = { seed: wholeNumber(options, 'seed', 1), tight: asked('tight'), rich: asked('rich'), unfilled: asked('unfilled') };
  const made = size === 'nation' || size === 'years' ? generateNation({ size, ...wish }) : generate({ size, ...wish });
  return `${JSON.stringify(made)}\n`;
}

const isSize = (size: string | undefined): size is (typeof SIZES)[number] => SIZES.some((known) => known === size);
