package io.github.xingfujia.countyapp.pages;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as it is drawn on a page (二维码).
 *
 * @param size modules on each side, the quiet zone included
 * @param path the dark modules, as the path of a drawing
 */
record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** Returns the code of an address. */
    static QrCode of(String address) {
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + address.length(), e);
        }
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrCode(matrix.getWidth() + 2 * QUIET, path.toString());
    }
}
