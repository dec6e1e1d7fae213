/**
 * Working days between publishing a version of the guide and its first day, so that people know before it changes. 0
 * lets a version begin on the day it is published.
 */
export const guideNoticeWorkingDays = 1
