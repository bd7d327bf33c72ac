package io.github.xingfujia.alone;

import io.github.xingfujia.kernel.DivisionCode;

/** A division look-up (区划查询) used alone: level, parents and containment of a code. */
public final class DivisionLookUp {

    private DivisionLookUp() {}

    /** Prints where a village lies. */
    public static void main(String[] args) {
        DivisionCode village = DivisionCode.of("500118105201");
        System.out.println(village.level() + " " + village + " in " + village.at(DivisionCode.Level.TOWN));
        System.out.println(DivisionCode.of("500118").contains(village));
    }
}
