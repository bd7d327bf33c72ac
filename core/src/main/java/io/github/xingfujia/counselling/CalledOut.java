package io.github.xingfujia.counselling;

import io.github.xingfujia.volunteer.Dispatched;

/**
 * Who goes to a petition (应急派出).
 *
 * @param petition the call-out
 * @param sent who goes, and why she
 */
public record CalledOut(PetitionId petition, Dispatched sent) {}
