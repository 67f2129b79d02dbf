/** What pages call the line under a picture, in `classWords`. */
export const CAPTION_NAME =
  /-(?:captions?|fig-?caption|wp-caption-text|caption-text|image-(?:meta|info|details?|desc(?:ription)?)|media-(?:caption|details-text|info)|media-details|photo-(?:info|text|details?|caption)|gallery-(?:caption|text)|slide-(?:caption|text)|slide-content|cutline|pic-?text|img-?text|figure-text)-/;

/** What pages call the words that say whose picture it is. */
export const CREDIT_NAME =
  /-(?:credits?|image-credit|photo-?credit|media-credit|img-?credit|copyright|copywrite|photographer|image-source|photo-source|pic-source|courtesy|caption-source|caption-credit|photo-by|image-by|provider)-/;
