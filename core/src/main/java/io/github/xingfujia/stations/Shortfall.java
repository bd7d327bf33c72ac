package io.github.xingfujia.stations;

import io.github.xingfujia.rules.Label;

/**
 * An item that was not met (未达标项), in the words of the standard by which the post was judged.
 *
 * @param item its code
 * @param name what is missing
 * @param need what it weighs
 * @param cite the norm or plan it follows; may be empty
 */
public record Shortfall(StandardCode item, Label name, Standard.Need need, String cite) {}
