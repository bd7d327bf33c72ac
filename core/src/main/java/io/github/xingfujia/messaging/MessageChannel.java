package io.github.xingfujia.messaging;

import java.util.Locale;

/** A way to reach someone (联系方式). */
public enum MessageChannel {
    /** A text message. */
    SMS,
    /** A telephone call by a person. */
    CALL,
    /** A notice of the WeChat account. */
    WECHAT,
    /** Word through someone the person named. */
    TRUSTED_PERSON;

    /** Returns the word in files and facts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
