package org.summitgraph.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** The front door: what this is, the named queries, each editable and runnable, in Chinese or English. */
final class StartPage extends HttpServlet {

    private final transient List<NamedQueryLink> queries;

    StartPage(List<NamedQueryLink> queries) {
        this.queries = List.copyOf(queries);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean chinese = EntityPages.prefersChinese(request);
        if (!request.getRequestURI().equals("/")) {
            String title = chinese ? "没有找到" : "Not found";
            Answers.html(
                    response, HttpServletResponse.SC_NOT_FOUND, Pages.page(title, chinese, "<h1>" + title + "</h1>\n"));
            return;
        }
        StringBuilder body = new StringBuilder();
        body.append("<h1>")
                .append(chinese ? "外交事件知识图谱" : "Diplomatic events as a knowledge graph")
                .append("</h1>\n");
        body.append("<p>")
                .append(
                        chinese
                                ? "谁在何时何地会见了谁，签署了什么，出处是哪一句。"
                                : "Who met whom, when and where, what was signed, and which sentence says so.")
                .append(" <a href=\"/?lang=")
                .append(chinese ? "en\">English" : "zh\">中文")
                .append("</a></p>\n<h2>")
                .append(chinese ? "查询" : "Queries")
                .append("</h2>\n");
        for (NamedQueryLink query : queries) {
            form(body, query, chinese);
        }
        Answers.html(response, HttpServletResponse.SC_OK, Pages.page("SummitGraph", chinese, body.toString()));
    }

    private static void form(StringBuilder out, NamedQueryLink query, boolean chinese) {
        String title = Answers.escape(chinese ? query.zh() : query.en());
        out.append("<details><summary>").append(title).append("</summary>\n");
        out.append(
                        "<form action=\"/summit/sparql\" method=\"get\">\n<textarea name=\"query\" rows=\"12\" cols=\"100\" aria-label=\"")
                .append(title)
                .append("\">")
                .append(Answers.escape(query.sparql()))
                .append("</textarea>\n<button name=\"format\" value=\"text\">")
                .append(chinese ? "表格" : "Table")
                .append("</button> <button name=\"format\" value=\"csv\">CSV</button> ")
                .append("<button name=\"format\" value=\"json\">JSON</button>\n</form></details>\n");
    }
}
