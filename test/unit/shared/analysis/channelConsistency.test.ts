import { expect, it } from 'vitest';
import { isRated, toConsistencyFigures } from '../../../../shared/analysis/channelConsistency';
import type { Channel, ChannelConsistency } from '../../../../shared/model/types';

function channel(id: string, consistency?: ChannelConsistency): Channel {
  return { id, name: id, ...(consistency && { consistency }) };
}

const CHANNELS = [
  channel('store', { message: 3, service: 4, data: 2 }),
  channel('web', { message: 4, service: 4, data: 4 }),
  channel('chat', { message: 3, service: 2 }),
  channel('phone'),
];

it('says for each aspect what is lowest, where, and how far apart the channels are', () => {
  const { message, service } = toConsistencyFigures(CHANNELS);
  expect(message).toEqual({
    ratedIds: ['store', 'web', 'chat'],
    unrated: 1,
    lowest: 3,
    lowestIds: ['store', 'chat'],
    spread: 1,
    isNotable: false,
  });
  expect(service).toMatchObject({ lowest: 2, lowestIds: ['chat'], spread: 2, isNotable: true });
});

it('takes no rating for neither a low nor a high one', () => {
  const { data, information } = toConsistencyFigures(CHANNELS);
  expect(data).toMatchObject({ ratedIds: ['store', 'web'], unrated: 2, lowest: 2, lowestIds: ['store'] });
  expect(information).toEqual({
    ...{ ratedIds: [], unrated: 4, lowest: undefined, lowestIds: [] },
    ...{ spread: 0, isNotable: false },
  });
  expect(toConsistencyFigures([]).message).toMatchObject({ unrated: 0, lowest: undefined, spread: 0 });
});

it('sees no difference in one rating, nor in equal ones', () => {
  const { service, data } = toConsistencyFigures([
    channel('web', { service: 1, data: 5 }),
    channel('app', { data: 5 }),
  ]);
  expect(service).toMatchObject({ lowest: 1, lowestIds: ['web'], spread: 0, isNotable: false });
  expect(data).toMatchObject({ lowest: 5, lowestIds: ['web', 'app'], spread: 0, isNotable: false });
});

it('counts parts of a point as they are written', () => {
  const { message } = toConsistencyFigures([
    channel('web', { message: 4.1 }),
    channel('app', { message: 2.1 }),
  ]);
  expect(message).toMatchObject({ spread: 2, isNotable: true });
});

it('knows which channels nobody rated', () => {
  expect(CHANNELS.filter((one) => !isRated(one)).map(({ id }) => id)).toEqual(['phone']);
  expect(isRated(channel('mail', {}))).toBe(false);
});
