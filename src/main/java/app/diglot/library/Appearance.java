package app.diglot.library;

import app.diglot.shared.Bilingual;
import java.time.LocalDate;

/**
 * Where a paper was used.
 *
 * @param where what it was used in is called
 * @param address of its screen, within the desk
 */
public record Appearance(LocalDate day, Bilingual<String> where, String address) {}
