/** Properties draw their cases from Jest's seed, as the order of the tests does: what failed once fails again. */
import { jest } from '@jest/globals';
import fc from 'fast-check';

fc.configureGlobal({ seed: jest.getSeed() });
