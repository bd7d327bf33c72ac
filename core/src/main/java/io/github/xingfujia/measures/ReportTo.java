package io.github.xingfujia.measures;

/** Whom a mandatory report goes to (报告对象): 反家庭暴力法 14, 未成年人保护法 11. */
public enum ReportTo {
    /** The police. */
    POLICE,
    /** Civil affairs. */
    CIVIL_AFFAIRS,
    /** The department of education. */
    EDUCATION,
    /** The procuratorate. */
    PROCURATORATE
}
