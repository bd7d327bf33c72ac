package io.github.xingfujia.countyapp.pages;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/** What a call brought (收到的内容): a form or a file, within limits, and whether it can be read at all. */
final class Received {

    /** What a form with a file may weigh; a rule book is a hundredth of it. */
    static final int MOST_BYTES = 4 << 20;

    /** What a form with photos may weigh, of somebody who is logged in. */
    static final int MOST_PHOTOS = 24 << 20;

    private static final String RULES = "/rules";

    static final int MOST_TYPED = 200_000;

    private static final int MOST_DROPPED = 64 << 20;

    private final HttpServletRequest request;
    private final boolean known;
    private final boolean readable;

    /** {@code known} says whether somebody is logged in: nobody else brings much. */
    Received(HttpServletRequest request, boolean known) {
        this.request = request;
        this.known = known;
        this.readable = canRead();
    }

    Typed typed() {
        return readable ? Typed.of(request) : Typed.nothing();
    }

    /** Tells whether what was sent can be read at all: text in UTF-8, as every page of ours sends it. */
    boolean isReadable() {
        return readable;
    }

    private boolean canRead() {
        if (isTooLarge()) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            // each container has an exception of its own for this, and throws it again whenever it is asked
            return false;
        }
    }

    /** Tells whether a form is too large to be read; one that does not say its size is. */
    boolean isTooLarge() {
        int most = isFile() ? mostBytes() : MOST_TYPED;
        long length = request.getContentLengthLong();
        return (isFile() || type().startsWith("application/x-www-form-urlencoded")) && (length < 0 || length > most);
    }

    private int mostBytes() {
        return known && !isWorkbook() ? MOST_PHOTOS : MOST_BYTES;
    }

    /** Tells whether it is the file of a rule book, which is small. */
    boolean isWorkbook() {
        return isFile() && String.valueOf(request.getPathInfo()).startsWith(RULES);
    }

    /** Tells whether the form has a file. */
    boolean isFile() {
        return type().startsWith("multipart/");
    }

    private String type() {
        return String.valueOf(request.getContentType());
    }

    /** Reads past a form that is not wanted, within limits: a browser shows an answer only when it may finish sending. */
    void drop() throws IOException {
        InputStream in = request.getInputStream();
        byte[] dropped = new byte[1 << 16];
        long all = 0;
        for (int n = in.read(dropped); n >= 0 && all < MOST_DROPPED; n = in.read(dropped)) {
            all += n;
        }
    }

    /** Returns the file of a form; no bytes when there is none. It is in memory only. */
    byte[] file(String field) throws IOException {
        return file(field, MOST_BYTES);
    }

    /** Returns the first bytes of the file of a form, so many at most. */
    byte[] file(String field, int most) throws IOException {
        if (!isFile()) {
            return new byte[0];
        }
        try {
            Part part = request.getPart(field);
            if (part == null) {
                return new byte[0];
            }
            try (InputStream in = part.getInputStream()) {
                return in.readNBytes(most);
            }
        } catch (ServletException e) {
            throw new IOException(e);
        }
    }
}
