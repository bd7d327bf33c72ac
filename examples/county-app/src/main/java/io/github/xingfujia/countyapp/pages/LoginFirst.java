package io.github.xingfujia.countyapp.pages;

/** Thrown when a page is for someone who has logged in (请先登录). */
final class LoginFirst extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoginFirst() {
        super("login first", null, false, false);
    }
}
