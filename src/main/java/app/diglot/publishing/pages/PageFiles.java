package app.diglot.publishing.pages;

import java.util.List;

/**
 * The files that every page takes with it.
 *
 * @param stylesheet the address of the styles
 * @param faces the addresses of the faces that nearly every page needs, to be loaded ahead
 * @param icon the address of the icon
 */
public record PageFiles(String stylesheet, List<String> faces, String icon) {}
