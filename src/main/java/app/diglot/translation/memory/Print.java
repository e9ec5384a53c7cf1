package app.diglot.translation.memory;

/**
 * What the index keeps of a text.
 *
 * @param codes 16 bits of each token's key: two tokens that differ may share a code, two that are the same have the same
 */
record Print(char[] codes, long[] signature) {

    static Print of(String text) {
        long[] keys = Tokens.of(text).keys();
        return new Print(codes(keys), Signature.of(keys, Signature.width(keys.length)));
    }

    static char[] codes(long[] keys) {
        char[] codes = new char[keys.length];
        for (int i = 0; i < keys.length; i++) {
            codes[i] = (char) (keys[i] >>> 48);
        }
        return codes;
    }

    int length() {
        return codes.length;
    }
}
