package app.diglot.publishing.pages;

import app.diglot.shared.Html;
import java.util.ArrayList;
import java.util.List;

/** A text in the page's columns. */
public record Row(List<Cell> cells) {

    public boolean isPair() {
        return cells.size() > 1;
    }

    /** Rows of one paragraph each where all columns have as many paragraphs, so that they stand side by side. */
    List<Row> aligned() {
        int blocks = cells.getFirst().blocks().size();
        boolean equal = cells.stream().allMatch(cell -> cell.blocks().size() == blocks);
        if (!isPair() || !equal || blocks < 2) {
            return List.of(this);
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            int at = i;
            rows.add(new Row(cells.stream()
                    .map(cell -> block(cell, at, at == blocks - 1))
                    .toList()));
        }
        return rows;
    }

    private static Cell block(Cell cell, int at, boolean last) {
        List<Html> block = List.of(cell.blocks().get(at));
        return new Cell(cell.column(), cell.lang(), block, last ? cell.mark() : null);
    }
}
