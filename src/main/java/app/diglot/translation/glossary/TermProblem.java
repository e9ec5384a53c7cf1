package app.diglot.translation.glossary;

/**
 * Why a term of a file was not taken.
 *
 * @param line in the file, from 1
 * @param key of a message that explains it
 * @param detail the words it is about; empty where there are none
 */
public record TermProblem(int line, String key, String detail) {}
