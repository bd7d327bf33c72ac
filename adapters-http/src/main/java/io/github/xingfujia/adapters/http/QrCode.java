package io.github.xingfujia.adapters.http;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code (二维码) of an address, to be drawn on a page or on paper. Needs zxing's core on the class path. */
public final class QrCode {

    private static final int QUIET = 4;

    private final ByteMatrix matrix;

    private QrCode(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Returns the code of an address, readable with about a seventh of it soiled.
     *
     * @throws IllegalArgumentException when the address is too long for a code
     */
    public static QrCode of(String address) {
        try {
            return new QrCode(Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + address.length(), e);
        }
    }

    /** Returns the modules on each side, the quiet zone included. */
    public int size() {
        return matrix.getWidth() + 2 * QUIET;
    }

    /** Returns whether the module in this column and row is dark, counted from above left with the quiet zone. */
    public boolean dark(int column, int row) {
        int x = column - QUIET;
        int y = row - QUIET;
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
    }

    /** Returns the dark modules as the path of an SVG drawing. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                if (dark(column, row)) {
                    path.append('M').append(column).append(' ').append(row).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
