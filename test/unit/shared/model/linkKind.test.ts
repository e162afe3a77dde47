import { describe, expect, it } from 'vitest';
import { guessLinkKind, guessLinkKindFrom } from '../../../../shared/model/linkKind';
import { buildDocument } from '../../../support/buildDocument';

const [journey] = buildDocument('Claim')
  .stage('Report')
  .lane('touchpoint', 'Where')
  .lane('emotion', 'Mood')
  .lane('pain', 'Pains')
  .lane('opportunity', 'Better')
  .lane('idea', 'Parked')
  .card('Report', 'Where', 'point')
  .card('Report', 'Mood', 'mood')
  .card('Report', 'Pains', 'pain')
  .card('Report', 'Better', 'cure')
  .card('Report', 'Parked', 'idea')
  .build().journeys;

describe('what a link most likely means', () => {
  it.each([
    ['pain', 'cure', 'addresses'],
    ['pain', 'idea', 'addresses'],
    ['point', 'pain', 'causes'],
    ['pain', 'mood', 'causes'],
    ['point', 'cure', 'leads-to'],
    // What is planned against a pain does not bring it about.
    ['cure', 'pain', 'leads-to'],
    ['idea', 'pain', 'leads-to'],
  ])('from %s to %s: %s', (from, to, kind) => {
    expect(guessLinkKind(journey!, `card:${from}`, `card:${to}`)).toBe(kind);
  });

  it.each([
    ['pain', 'addresses'],
    ['point', 'leads-to'],
    ['cure', 'leads-to'],
  ])('from %s, to a card that is not known yet: %s', (from, kind) => {
    expect(guessLinkKindFrom(journey!, `card:${from}`)).toBe(kind);
  });
});
