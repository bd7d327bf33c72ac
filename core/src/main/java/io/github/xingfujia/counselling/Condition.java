package io.github.xingfujia.counselling;

/** How somebody was when first aid ended (现场状态). */
public enum Condition {
    /** Calm again. */
    CALMED,
    /** Not calm. */
    UNSETTLED,
    /** May harm herself: she is handed over. */
    MAY_HARM_HERSELF,
    /** There is a sign of violence against her: she is handed over. */
    SIGN_OF_VIOLENCE;

    /** Returns whether nobody leaves before she is handed over. */
    public boolean isHandedOver() {
        return this == MAY_HARM_HERSELF || this == SIGN_OF_VIOLENCE;
    }
}
