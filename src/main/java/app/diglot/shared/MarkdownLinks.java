package app.diglot.shared;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Leaves web and mail links alone in a tree: images become links, other links their words, bare addresses links. */
final class MarkdownLinks extends AbstractVisitor {

    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s<>\"'&?]+@[^\\s<>\"'&?]+");

    @Override
    public void visit(Image image) {
        Link link = new Link(image.getDestination(), image.getTitle());
        moveChildren(image, link);
        if (link.getFirstChild() == null) {
            link.appendChild(new Text(image.getDestination()));
        }
        image.insertAfter(link);
        image.unlink();
        visit(link);
    }

    @Override
    public void visit(Link link) {
        if (isAllowed(link.getDestination())) {
            dropLinksWithin(link);
            return;
        }
        Node behind = link;
        for (Node child = link.getFirstChild(); child != null; child = link.getFirstChild()) {
            behind.insertAfter(child);
            behind = child;
        }
        link.unlink();
    }

    @Override
    public void visit(Text text) {
        Text rest = text;
        int from = 0;
        while (from >= 0) {
            String words = rest.getLiteral();
            int at = words.indexOf("http", from);
            int end = at < 0 ? at : endOfAddress(words, at);
            if (end > at) {
                rest = split(rest, at, end);
                from = 0;
            } else {
                from = at < 0 ? at : at + 1;
            }
        }
    }

    private static int endOfAddress(String words, int at) {
        boolean withinWord = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1)) && words.charAt(at - 1) < 128;
        return withinWord ? at : WebAddress.endOfBare(words, at, words.length());
    }

    private static Text split(Text text, int from, int to) {
        String words = text.getLiteral();
        String address = words.substring(from, to);
        Link link = new Link(address, null);
        link.appendChild(new Text(address));
        Text rest = new Text(words.substring(to));
        text.setLiteral(words.substring(0, from));
        text.insertAfter(link);
        link.insertAfter(rest);
        return rest;
    }

    private static boolean isAllowed(String destination) {
        return WebAddress.parse(destination).isPresent()
                || MAIL.matcher(destination).matches();
    }

    // An image within a link would become a link within a link.
    private static void dropLinksWithin(Link link) {
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                Node behind = image;
                for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    behind.insertAfter(child);
                    behind = child;
                }
                image.unlink();
            }

            @Override
            public void visit(Link inner) {
                visitChildren(inner);
            }
        });
    }

    private static void moveChildren(Node from, Node to) {
        for (Node child = from.getFirstChild(); child != null; child = from.getFirstChild()) {
            to.appendChild(child);
        }
    }
}
