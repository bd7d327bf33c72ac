package io.github.xingfujia.countyapp.pages;

import com.google.common.hash.Hashing;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.kernel.CommandId;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What somebody who told without a name comes back by (回执码): twelve digits that look like any other number. They are kept
 * nowhere, neither on the phone nor here: what was sent under them is found by a slow digest of them.
 *
 * @param digits twelve digits
 */
record ReceiptWord(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]+");
    private static final BigInteger ALL = BigInteger.TEN.pow(12);
    private static final byte[] SALT = "receipt-word/1".getBytes(StandardCharsets.UTF_8);
    private static final int ROUNDS = 200_000;
    private static final int BITS = 128;

    /** Returns the word of a form; sent twice, a form keeps it. */
    static ReceiptWord of(CommandId drawn) {
        byte[] hash = hash("receipt-word\n" + drawn.value());
        String number = new BigInteger(1, hash).mod(ALL).toString();
        return new ReceiptWord("0".repeat(12 - number.length()) + number);
    }

    /** Reads it as people type it, with blanks or hyphens between, and digits as wide as a Chinese keyboard gives them. */
    static Optional<ReceiptWord> typed(String text) {
        String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String digits = BETWEEN.matcher(narrow).replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(new ReceiptWord(digits)) : Optional.empty();
    }

    /** Returns the id under which what was told is sent. */
    CommandId sent() {
        try {
            byte[] slow = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(digits.toCharArray(), SALT, ROUNDS, BITS))
                    .getEncoded();
            return CommandId.of(Tries.OF_WORD + HexFormat.of().formatHex(slow));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the id under which words are added to what was sent: of the same words the same. */
    static CommandId adding(CommandId sent, String words) {
        return CommandId.of(HexFormat.of().formatHex(hash(sent.value() + "\n" + words), 0, 16));
    }

    private static byte[] hash(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).asBytes();
    }

    /** Returns it as it is shown, in threes of four. */
    String shown() {
        return digits.substring(0, 4) + " " + digits.substring(4, 8) + " " + digits.substring(8);
    }

    /** Returns nothing of it. */
    @Override
    public String toString() {
        return "ReceiptWord[]";
    }
}
