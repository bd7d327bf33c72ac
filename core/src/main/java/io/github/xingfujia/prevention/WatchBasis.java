package io.github.xingfujia.prevention;

/** What a watch rests on (关注依据): early signs, never a feeling about a family. */
public enum WatchBasis {
    /** A sweep came upon something. */
    SWEEP_FINDING,
    /** The same trouble came to us again. */
    REPEAT_CONTACT,
    /** Something in a question to an expert may mean danger. */
    ONLINE_QUESTION,
    /** Something in a suggestion of a family, or in what somebody who would join the team wrote, may mean danger. */
    ONLINE_FORM,
    /** A sign of violence was seen or told at a petition. */
    PETITION,
    /** The police were called again. */
    POLICE_CALLS,
    /** A school or a doctor noticed something. */
    SCHOOL_OR_DOCTOR
}
