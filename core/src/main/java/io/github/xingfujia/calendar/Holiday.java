package io.github.xingfujia.calendar;

import io.github.xingfujia.kernel.Wording;
import java.util.Locale;

/** A holiday of the yearly notice (节假日); where two fall together, the longer one names the days. */
public enum Holiday {
    /** 元旦. */
    NEW_YEAR,
    /** 春节. */
    SPRING_FESTIVAL,
    /** 清明节. */
    QINGMING,
    /** 劳动节. */
    LABOUR_DAY,
    /** 端午节. */
    DRAGON_BOAT,
    /** 中秋节. */
    MID_AUTUMN,
    /** 国庆节. */
    NATIONAL_DAY,
    /** Any other day off, such as a holiday of an autonomous region. */
    OTHER;

    /** Returns its name. */
    public Wording named() {
        return Texts.of("holiday." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
