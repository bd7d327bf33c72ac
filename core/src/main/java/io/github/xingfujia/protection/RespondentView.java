package io.github.xingfujia.protection;

import io.github.xingfujia.kernel.PostId;

/**
 * What the respondent sees once he was told that there is something (被投诉人视图): whom he may ask, always the district, and
 * nothing else. It has no part in which anything of the file could stand.
 *
 * @param contact the district centre, whoever handles it
 */
public record RespondentView(PostId contact) {}
