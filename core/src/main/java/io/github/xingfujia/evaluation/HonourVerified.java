package io.github.xingfujia.evaluation;

/**
 * Whether a certificate of honour is genuine and the title is held (荣誉证书核验结果). It says nothing else: an unknown number, a wrong
 * code, and a title that rests or was withdrawn are all the same.
 */
public record HonourVerified(boolean genuine) {}
