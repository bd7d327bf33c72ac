package io.github.xingfujia.measures;

/** What a longer stay in a shelter needs (延长庇护的依据): provinces differ. */
public enum ExtensionBasis {
    /** The consent of civil affairs (重庆办法 25). */
    CONSENT,
    /** That it was filed with civil affairs (民发〔2015〕189号). */
    FILING
}
