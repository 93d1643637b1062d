package org.summitgraph.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.summitgraph.fact.Coded;

/** The terms of {@code ontology/summit.ttl}, prefix {@code sg:}. */
public final class Sg {

    public static final String ONTOLOGY = "https://w3id.org/summitgraph/ontology";
    public static final String NS = ONTOLOGY + "#";

    public static final Node PERSON = term("Person");
    public static final Node COUNTRY = term("Country");
    public static final Node BODY = term("Body");
    public static final Node PLACE = term("Place");
    public static final Node POST = term("Post");
    public static final Node HEAD_OF_STATE = term("HeadOfState");
    public static final Node HEAD_OF_GOVERNMENT = term("HeadOfGovernment");
    public static final Node OFFICIAL = term("Official");
    public static final Node FORMER_OFFICE = term("FormerOffice");
    public static final Node TENURE = term("Tenure");
    public static final Node SERIES = term("Series");
    public static final Node MEETING = term("Meeting");
    public static final Node SUMMIT = term("Summit");
    public static final Node BILATERAL_MEETING = term("BilateralMeeting");
    public static final Node MULTILATERAL_MEETING = term("MultilateralMeeting");
    public static final Node CALL = term("Call");
    public static final Node VISIT = term("Visit");
    public static final Node CEREMONY = term("Ceremony");
    public static final Node PARTICIPATION = term("Participation");
    public static final Node AGREEMENT = term("Agreement");
    public static final Node TREATY = term("Treaty");
    public static final Node DECLARATION = term("Declaration");
    public static final Node JOINT_STATEMENT = term("JointStatement");
    public static final Node ACCORD_AGREEMENT = term("AccordAgreement");
    public static final Node MEMORANDUM = term("Memorandum");
    public static final Node PROTOCOL = term("Protocol");
    public static final Node ACTION_PLAN = term("ActionPlan");
    public static final Node OUTCOME_LIST = term("OutcomeList");
    public static final Node INITIATIVE = term("Initiative");
    public static final Node CHARTER = term("Charter");
    public static final Node CONTRACT = term("Contract");
    public static final Node DOCUMENT_BUNDLE = term("DocumentBundle");
    public static final Node COOPERATION_CENTRE = term("CooperationCentre");
    public static final Node ARTICLE = term("Article");
    public static final Node DATELINE = term("Dateline");
    public static final Node PERSON_REPORT = term("PersonReport");
    public static final Node MEETING_REPORT = term("MeetingReport");
    public static final Node AGREEMENT_REPORT = term("AgreementReport");
    public static final Node CENTRE_REPORT = term("CentreReport");
    public static final Node DATE_REPORT = term("DateReport");
    public static final Node EVIDENCE = term("Evidence");
    public static final Node CONFLICT = term("Conflict");
    public static final Node ALTERNATIVE = term("Alternative");
    public static final Node LINK = term("Link");
    public static final Node CANDIDATE = term("Candidate");
    public static final Node FEATURE = term("Feature");
    public static final Node QUARANTINED = term("Quarantined");
    public static final Node NAMED_GRAPH = term("NamedGraph");
    public static final Node FIELD = term("Field");

    public static final Node NAME = term("name");
    public static final Node ARTICLE_COUNT = term("articleCount");
    public static final Node CODE = term("code");
    public static final Node HAS_COUNTRY = term("country");
    public static final Node AFFILIATION = term("affiliation");
    public static final Node ROLE = term("role");
    public static final Node OFFICE = term("office");
    public static final Node OF = term("of");
    public static final Node HOLDER = term("holder");
    public static final Node HAS_POST = term("post");
    public static final Node FIRST_ATTESTED = term("firstAttested");
    public static final Node LAST_ATTESTED = term("lastAttested");
    public static final Node HELD_POST = term("heldPost");
    public static final Node PARTY = term("party");
    public static final Node STATUS = term("status");
    public static final Node HAS_PLACE = term("place");
    public static final Node EDTF = term("edtf");
    public static final Node EARLIEST = term("earliest");
    public static final Node LATEST = term("latest");
    public static final Node MEETING_TYPE = term("meetingType");
    public static final Node START = term("start");
    public static final Node END = term("end");
    public static final Node PARTICIPANT = term("participant");
    public static final Node HAS_PARTICIPATION = term("participation");
    public static final Node HOST = term("host");
    public static final Node PART_OF = term("partOf");
    public static final Node HAS_SERIES = term("series");
    public static final Node EDITION = term("edition");
    public static final Node HAS_PERSON = term("person");
    public static final Node POST_HELD = term("postHeld");
    public static final Node REPRESENTS = term("represents");
    public static final Node PARTICIPATION_ROLE = term("participationRole");
    public static final Node AGREEMENT_KIND = term("agreementKind");
    public static final Node CONCLUDED_ON = term("concludedOn");
    public static final Node CONCLUDED_AT = term("concludedAt");
    public static final Node COUNT = term("count");
    public static final Node CENTRE_KIND = term("centreKind");
    public static final Node HAS_FIELD = term("field");
    public static final Node SEAT = term("seat");
    public static final Node DATE = term("date");
    public static final Node ANNOUNCED_ON = term("announcedOn");
    public static final Node OPENED_ON = term("openedOn");
    public static final Node ANNOUNCED_AT = term("announcedAt");
    public static final Node TITLE = term("title");
    public static final Node TITLE_BEGIN = term("titleBegin");
    public static final Node TITLE_END = term("titleEnd");
    public static final Node PUBLISHED = term("published");
    public static final Node SOURCE = term("source");
    public static final Node URL = term("url");
    public static final Node FILE = term("file");
    public static final Node TEXT = term("text");
    public static final Node HAS_DATELINE = term("dateline");
    public static final Node BEGIN = term("begin");
    public static final Node STOP = term("stop");
    public static final Node AGENCY = term("agency");
    public static final Node FILED_FROM = term("filedFrom");
    public static final Node FILED_ON = term("filedOn");
    public static final Node IN_ARTICLE = term("inArticle");
    public static final Node REPORTS = term("reports");
    public static final Node NUMBER = term("number");
    public static final Node HAS_EVIDENCE = term("evidence");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node RULE = term("rule");
    public static final Node IN_TITLE = term("inTitle");
    public static final Node REPORTED_NAME = term("reportedName");
    public static final Node REPORTED_FULL_NAME = term("reportedFullName");
    public static final Node REPORTED_ROLE = term("reportedRole");
    public static final Node REPORTED_OFFICE = term("reportedOffice");
    public static final Node REPORTED_OF = term("reportedOf");
    public static final Node REPORTED_KIND = term("reportedKind");
    public static final Node REPORTED_STATUS = term("reportedStatus");
    public static final Node REPORTED_PARTICIPANTS = term("reportedParticipants");
    public static final Node REPORTED_PARTIES = term("reportedParties");
    public static final Node REPORTED_START = term("reportedStart");
    public static final Node REPORTED_END = term("reportedEnd");
    public static final Node REPORTED_DATE = term("reportedDate");
    public static final Node REPORTED_PLACE = term("reportedPlace");
    public static final Node REPORTED_HOST = term("reportedHost");
    public static final Node REPORTED_PART_OF = term("reportedPartOf");
    public static final Node REPORTED_COUNT = term("reportedCount");
    public static final Node REPORTED_CONCLUDED_AT = term("reportedConcludedAt");
    public static final Node REPORTED_ANNOUNCED_AT = term("reportedAnnouncedAt");
    public static final Node REPORTED_FIELD = term("reportedField");
    public static final Node REPORTED_TEXT = term("reportedText");
    public static final Node CONFLICT_OF = term("conflictOf");
    public static final Node PROPERTY = term("property");
    public static final Node HAS_ALTERNATIVE = term("alternative");
    public static final Node VALUE = term("value");
    public static final Node STATED_IN = term("statedIn");
    public static final Node WIKIDATA = term("wikidata");
    public static final Node LINK_OF = term("linkOf");
    public static final Node ITEM_KIND = term("itemKind");
    public static final Node OUTCOME = term("outcome");
    public static final Node QID = term("qid");
    public static final Node METHOD = term("method");
    public static final Node REASON = term("reason");
    public static final Node HAS_CANDIDATE = term("candidate");
    public static final Node RANK = term("rank");
    public static final Node SCORE = term("score");
    public static final Node HAS_FEATURE = term("feature");
    public static final Node FEATURE_NAME = term("featureName");
    public static final Node FEATURE_VALUE = term("featureValue");
    public static final Node MOVED_TO = term("movedTo");
    public static final Node QUARANTINED_NODE = term("quarantinedNode");
    public static final Node FROM_GRAPH = term("fromGraph");
    public static final Node VIOLATED_SHAPE = term("violatedShape");
    public static final Node STATEMENTS = term("statements");

    public static final Node FIELDS = term("fields");
    public static final Node AS_HOST = term("participationRole-host");
    public static final Node AS_PARTICIPANT = term("participationRole-participant");
    public static final Node IS_LINKED = term("linkOutcome-linked");
    public static final Node IS_AMBIGUOUS = term("linkOutcome-ambiguous");
    public static final Node IS_UNLINKED = term("linkOutcome-unlinked");

    private Sg() {}

    /** The term with a local name. */
    public static Node term(String local) {
        return NodeFactory.createURI(NS + local);
    }

    /** The concept of a value of a closed list; its notation is the value's code. */
    public static Node concept(Coded value) {
        return term(conceptPrefix(value.getClass().getSimpleName()) + value.code());
    }

    /** What the local names of a closed list's concepts begin with: {@code meetingType-} for {@code MeetingType}. */
    static String conceptPrefix(String list) {
        return list.substring(0, 1).toLowerCase(Locale.ROOT) + list.substring(1) + "-";
    }
}
