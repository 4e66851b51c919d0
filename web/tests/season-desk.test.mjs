import { tellSeason } from './season-by-browser.stories.mjs';
import { DESK } from './visitor.mjs';

tellSeason(DESK);
