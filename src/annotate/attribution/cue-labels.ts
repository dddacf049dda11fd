/** Labels of the finder: outside, first word and later word of a cue. */
export const CUE_LABELS = 3
/** Classes of its model: the labels, then each label (columns) after each other one (rows). */
export const CUE_CLASSES = CUE_LABELS + CUE_LABELS * CUE_LABELS
