package io.github.xingfujia.messaging;

/** Why a message was never sent (未发原因). */
public enum WithheldReason {
    /** The receiver agreed to no channel that may be used, or gave no address. */
    NO_SAFE_CHANNEL,
    /** Its time was over before it could be sent. */
    TOO_LATE,
    /** The text was not neutral. */
    TELLING_WORDS,
    /** What it was about rested on a consent that was taken back. */
    CONSENT_WITHDRAWN
}
