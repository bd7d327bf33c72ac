package io.github.xingfujia.measures;

/** What a protection order may say (保护令措施): 反家庭暴力法 29, 法释〔2022〕17号 10, 重庆办法 34. */
public enum OrderTerm {
    /** No violence. */
    NO_VIOLENCE,
    /** No harassing, following or contact. */
    NO_CONTACT,
    /** Move out of her home. */
    MOVE_OUT,
    /** No insult or threat by telephone or message. */
    NO_INSULT_BY_MESSAGE,
    /** Keep out of the area round her home, school or work. */
    KEEP_AWAY,
    /** No spreading of what is private. */
    NO_SPREADING,
    /** No looking up of household, school or income data. */
    NO_LOOKING_UP,
    /** No snatching or hiding of children. */
    NO_TAKING_CHILDREN,
    /** Something else that protects. */
    OTHER
}
