package app.diglot.blog;

/**
 * The bytes are not UTF-8 but make Chinese sense as GBK: to be read so once the person agrees.
 *
 * @param line the first line that is not UTF-8, counted from 1
 * @param sample that line read as GBK, shortened
 */
public record LooksLikeGbk(int line, String sample) implements Reading {

    public String messageKey() {
        return "blog.refusal.looks-like-gbk";
    }

    public Object[] parameters() {
        return new Object[] {String.valueOf(line), sample};
    }
}
