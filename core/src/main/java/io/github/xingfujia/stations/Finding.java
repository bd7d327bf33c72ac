package io.github.xingfujia.stations;

/**
 * What an inspector found of one item (检查结果): there or not, and no words.
 *
 * @param item the item of the standard
 * @param met whether it is as the standard says
 */
public record Finding(StandardCode item, boolean met) {}
