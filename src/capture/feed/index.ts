export { captureFeed } from './captureFeed.ts';
export { isFeed } from './isFeed.ts';
