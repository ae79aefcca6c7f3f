// Every catalogue at once, for the unit tests.
import { learn } from '../words';

await Promise.all([learn('en'), learn('de')]);
