package io.github.xingfujia.adapters.http;

/** The headers of a signed message between this house and a department (签名头). */
final class LinkHeaders {

    static final String DEPARTMENT = "Xingfujia-Department";
    static final String ID = "Xingfujia-Id";
    static final String TIME = "Xingfujia-Timestamp";
    static final String SIGNATURE = "Xingfujia-Signature";

    private LinkHeaders() {}
}
