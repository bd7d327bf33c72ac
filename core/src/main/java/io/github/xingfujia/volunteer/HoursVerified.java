package io.github.xingfujia.volunteer;

/**
 * Whether a certificate of service hours is genuine and holds (核验结果). It says nothing else: an unknown number, a wrong code, one
 * that is still shown inside the unit and one that was withdrawn are all the same.
 */
public record HoursVerified(boolean genuine) {}
