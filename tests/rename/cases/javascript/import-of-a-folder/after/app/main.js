import { sum } from '../lib';
sum();
