/**
 * Construction and standardisation of the network (站点建设与规范): standards per kind of post, inspections and accreditation, the
 * rise of studios, and how far the programme's plan is built.
 *
 * <p>The door is {@link io.github.xingfujia.stations.Stations}. Standards, steps and targets are the county's data. Nothing
 * here is about anybody who was helped: a finding is a code and a yes or no, and no words are taken.
 */
@NullMarked
package io.github.xingfujia.stations;

import org.jspecify.annotations.NullMarked;
