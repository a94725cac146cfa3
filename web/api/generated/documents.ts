/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Named in tender, area-wide, class only, testimony, inferred. */
export type Basis =
  | 'AREA_WIDE'
  | 'CLASS_ONLY'
  | 'INFERRED'
  | 'NAMED_IN_TENDER'
  | 'TESTIMONY';

/** Whether something held on the day asked, as far as partial dates say. */
export type Certainty =
  | 'CERTAINLY'
  | 'NO'
  | 'POSSIBLY';

/** How far the process had come. */
export type ContractStage =
  | 'AWARD'
  | 'CONTRACT'
  | 'TENDER';

/** What two claims disagree about. */
export type ContradictionKind =
  | 'AMOUNT'
  | 'CLASS'
  | 'DATE'
  | 'EXISTENCE'
  | 'SCOPE';

/** Why something was left out. */
export type CutReason =
  /** The answer has as many entities as it may have. */
  | 'MOST_ENTITIES'
  /** The figure rests on more than it names: what is nearest, or largest, is named. */
  | 'MOST_NAMED'
  /** More of this type and direction than are followed at one entity: the strongest are. */
  | 'PER_ENTITY'
  /** The other end is protected: it is counted and not told. */
  | 'PROTECTED';

/** A fault or a peculiarity of the data. */
export type DataFlag =
  /** All capital circles among companies: it leads to nobody. */
  | 'CLOSED_OWNERSHIP_LOOP'
  /** A table said to be whole does not reach it: it is read as incomplete. */
  | 'COMPLETE_TABLE_SHORT'
  /** Sources give different figures for one stake: all of them are reckoned with. */
  | 'CONTRADICTED'
  /** A declared indirect holding is not what its chain amounts to. */
  | 'DECLARED_DIFFERS'
  /** Declared indirect, chain not recorded. */
  | 'DECLARED_WITHOUT_CHAIN'
  /** Nobody says that a stake is direct, and a chain leads the same way. */
  | 'DIRECTNESS_UNKNOWN'
  /** Recorded stakes sum to more than the whole: they are read as ranges. */
  | 'OVERALLOCATED'
  /** The company holds its own shares. */
  | 'SELF_HOLDING'
  /** A stake or an instrument was left out because it can be none: its range upside down, its end before its start. */
  | 'UNREADABLE_EDGE';

/** Which way a relationship is read from the entity asked about. */
export type Direction =
  /** It ends at the entity. */
  | 'IN'
  /** It starts at the entity. */
  | 'OUT';

/** How good the evidence must be. */
export type EvidenceFilter = {
  /** This many independent origins at least. */
  readonly origins?: number | null | undefined;
  /** This standing at least. */
  readonly standing?: Standing | null | undefined;
  /** At least one claim outside these sources; at most 200. */
  readonly without?: ReadonlyArray<string | number> | null | undefined;
};

/** How finely its location is known. `class` has no point and no members. */
export type FacilityPrecision =
  | 'CITY'
  | 'CLASS'
  | 'COUNTY'
  | 'REGION'
  | 'SITE'
  | 'STREET';

/** Why something cannot be answered, or not well. */
export type GapReason =
  /** Known to be missing by the authors of a dossier. */
  | 'AUTHORED'
  /** Not every relationship of an entity was followed. */
  | 'CUT'
  /** The day asked for is later than anything published here. */
  | 'NOTHING_NEWER'
  /** An entity has no relationship of the types asked for. */
  | 'NO_RELATIONSHIP'
  /** No source here says anything of that type. */
  | 'NO_SOURCE'
  /** A relationship that rests on one origin. */
  | 'SINGLE_ORIGIN'
  /** A relationship last confirmed more than two years before the day asked. */
  | 'STALE'
  /** A relationship whose far end is not known by name. */
  | 'UNKNOWN_PARTY';

/** How a text was found, best first. */
export type HowFound =
  | 'EXACT_NAME'
  | 'IDENTIFIER'
  | 'PREFIX'
  | 'WORDS';

/** What a speaker does with a claim. Only the first four make relationships. */
export type Mode =
  | 'ALLEGATION'
  | 'DEMAND'
  | 'DENIAL'
  | 'FORECAST'
  | 'OPINION'
  | 'PLEDGE'
  | 'RECORD'
  | 'REPORT'
  | 'SELF_DESCRIPTION'
  | 'TESTIMONY';

/** How a name is used. */
export type NameType =
  | 'ALIAS'
  | 'FORMER'
  | 'FULL'
  | 'OFFICIAL'
  | 'SHORT';

/** Capital, votes, profit, beneficial; unsaid: capital. */
export type OwnsInterest =
  | 'BENEFICIAL'
  | 'CAPITAL'
  | 'PROFIT'
  | 'VOTES';

/** Applied, announced, listed, reporting due, non-communicating, delisted, expelled. */
export type ParticipatesInStatus =
  | 'ANNOUNCED'
  | 'APPLIED'
  | 'DELISTED'
  | 'EXPELLED'
  | 'LISTED'
  | 'NON_COMMUNICATING'
  | 'REPORTING_DUE';

/** The types of relationship, each a verb read from left to right. */
export type RelationshipType =
  /** A body buys under a contract. */
  | 'BUYS'
  /** Control by a named instrument; never a percentage. */
  | 'CONTROLS'
  /** What a contract reaches, and on what basis one says so. */
  | 'COVERS'
  /** A contract delivers a system. */
  | 'DELIVERS'
  /** A public role of a person in a body. */
  | 'HOLDS_OFFICE'
  /** A body imposes an instrument. */
  | 'IMPOSES'
  /** An entry on a legal instrument or list. */
  | 'LISTED_IN'
  /** Where something lies, and how finely that is known. */
  | 'LOCATED_IN'
  /** A company makes a system. */
  | 'MAKES'
  /** A body runs a site or a system. */
  | 'OPERATES'
  /** A stake in a company: a share from lo to hi with open or closed ends. */
  | 'OWNS'
  /** Taking part in a voluntary programme, by status. */
  | 'PARTICIPATES_IN'
  /** Subordination of one government body to another. */
  | 'PART_OF'
  /** One company succeeds another. */
  | 'SUCCEEDS'
  /** A company supplies under a contract. */
  | 'SUPPLIES'
  /** A facility uses a system. */
  | 'USES'
  /** One territory within another. */
  | 'WITHIN';

/** How far a legal instrument had come. */
export type RestrictionStatus =
  | 'ENDED'
  | 'IN_FORCE'
  | 'IN_PART'
  | 'PROPOSED'
  | 'PUBLISHED'
  | 'SUSPENDED'
  | 'WITHDRAWN';

/** What a rule reads. */
export type RuleBasis =
  | 'CAPITAL'
  | 'EITHER'
  | 'VOTES';

/** How a rule spreads. */
export type RuleOperator =
  | 'CASCADE'
  | 'CONTROL_TEST'
  | 'LIST_ONLY'
  | 'MAJORITY_CHAIN'
  | 'MULTIPLY_ADD';

/** Who a rule asks about. */
export type RuleSources =
  | 'COMPANY'
  | 'LISTED'
  | 'PERSON'
  | 'STATE_GROUP';

/** Where a version of a rule stands. */
export type RuleStatus =
  | 'ENDED'
  | 'IN_FORCE'
  | 'PROPOSED'
  | 'SCHEDULED'
  | 'SUSPENDED';

/** What kind of publication a source is. */
export type SourceKind =
  | 'COMPANY_DISCLOSURE'
  | 'COMPANY_STATEMENT'
  | 'DATASET'
  | 'DOSSIER'
  | 'EDITORIAL'
  | 'ENCYCLOPEDIA'
  | 'LEGAL_NOTE'
  | 'NEWS'
  | 'NGO_REPORT'
  | 'OFFICIAL_INSTRUMENT'
  | 'OFFICIAL_STATEMENT'
  | 'PRESS_RELEASE'
  | 'REGISTER'
  | 'TENDER';

/** The strongest mode among the supporting claims, strongest first. */
export type Standing =
  | 'ALLEGED'
  | 'RECORDED'
  | 'REPORTED'
  | 'TESTIFIED';

/** Whether a condition is met, as far as sources say. */
export type VerdictValue =
  /** For none of them. */
  | 'NO'
  /** The rule is not in force on the day, or does not reach this kind of company: nobody is recorded as an owner. */
  | 'NOT_APPLICABLE'
  /** For some of the values that sources leave open. Possibles of different owners may exclude each other. */
  | 'POSSIBLE'
  /** Whatever the true values are. */
  | 'YES';

export type ClaimPartsFragment = { readonly id: string, readonly predicate: string, readonly mode: Mode, readonly text: string, readonly locator: string, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
     | null } | null, readonly via: ReadonlyArray<{ readonly name: string }>, readonly subject:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly object:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
   | null, readonly source: SourceLabelFragment, readonly origin: SourceLabelFragment, readonly qualifiers: ReadonlyArray<{ readonly name: string, readonly text: string, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null }> };

export type SourceLabelFragment = { readonly id: string, readonly kind: SourceKind, readonly title: string | null, readonly publisher: string | null, readonly url: string | null, readonly publishedOn: string | null, readonly retrievedOn: string | null, readonly licence: string, readonly gone: boolean };

type Edge_Buys_Fragment = { readonly __typename: 'Buys', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly partAs: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Controls_Fragment = { readonly __typename: 'Controls', readonly instrument: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Covers_Fragment = { readonly __typename: 'Covers', readonly quantity: string | null, readonly unit: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly coversBasis: Basis | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Delivers_Fragment = { readonly __typename: 'Delivers', readonly quantity: string | null, readonly unit: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_HoldsOffice_Fragment = { readonly __typename: 'HoldsOffice', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly office: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Imposes_Fragment = { readonly __typename: 'Imposes', readonly action: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly imposedAs: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_ListedIn_Fragment = { readonly __typename: 'ListedIn', readonly programme: string | null, readonly statedReason: string | null, readonly effect: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_LocatedIn_Fragment = { readonly __typename: 'LocatedIn', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly liesAs: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Makes_Fragment = { readonly __typename: 'Makes', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Operates_Fragment = { readonly __typename: 'Operates', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly operatesAs: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Owns_Fragment = { readonly __typename: 'Owns', readonly interest: OwnsInterest | null, readonly direct: boolean | null, readonly through: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_PartOf_Fragment = { readonly __typename: 'PartOf', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_ParticipatesIn_Fragment = { readonly __typename: 'ParticipatesIn', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly taking: ParticipatesInStatus | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Succeeds_Fragment = { readonly __typename: 'Succeeds', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Supplies_Fragment = { readonly __typename: 'Supplies', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly partAs: string | null, readonly amounts: ReadonlyArray<{ readonly lo: string, readonly hi: string, readonly currency: string | null }>, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Uses_Fragment = { readonly __typename: 'Uses', readonly quantity: string | null, readonly unit: string | null, readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly usesBasis: Basis | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

type Edge_Within_Fragment = { readonly __typename: 'Within', readonly id: string, readonly type: RelationshipType, readonly standing: Standing, readonly contested: boolean, readonly holds: Certainty, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly validTo: string | null, readonly from:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly to:
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
  , readonly rivals: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
  >, readonly denials: ReadonlyArray<{ readonly id: string }> };

export type EdgeFragment =
  | Edge_Buys_Fragment
  | Edge_Controls_Fragment
  | Edge_Covers_Fragment
  | Edge_Delivers_Fragment
  | Edge_HoldsOffice_Fragment
  | Edge_Imposes_Fragment
  | Edge_ListedIn_Fragment
  | Edge_LocatedIn_Fragment
  | Edge_Makes_Fragment
  | Edge_Operates_Fragment
  | Edge_Owns_Fragment
  | Edge_PartOf_Fragment
  | Edge_ParticipatesIn_Fragment
  | Edge_Succeeds_Fragment
  | Edge_Supplies_Fragment
  | Edge_Uses_Fragment
  | Edge_Within_Fragment
;

type EntityLabel_Company_Fragment = { readonly __typename: 'Company', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Contract_Fragment = { readonly __typename: 'Contract', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Facility_Fragment = { readonly __typename: 'Facility', readonly precision: FacilityPrecision | null, readonly facilityType: string | null, readonly id: string, readonly name: string, readonly protected: boolean, readonly sites: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_GovernmentBody_Fragment = { readonly __typename: 'GovernmentBody', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Initiative_Fragment = { readonly __typename: 'Initiative', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Organization_Fragment = { readonly __typename: 'Organization', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Restriction_Fragment = { readonly __typename: 'Restriction', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_System_Fragment = { readonly __typename: 'System', readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

type EntityLabel_Unknown_Fragment = { readonly __typename: 'Unknown', readonly reason: string | null, readonly id: string, readonly name: string, readonly protected: boolean, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> };

export type EntityLabelFragment =
  | EntityLabel_Company_Fragment
  | EntityLabel_Contract_Fragment
  | EntityLabel_Facility_Fragment
  | EntityLabel_GovernmentBody_Fragment
  | EntityLabel_Initiative_Fragment
  | EntityLabel_Organization_Fragment
  | EntityLabel_Person_Fragment
  | EntityLabel_Place_Fragment
  | EntityLabel_Restriction_Fragment
  | EntityLabel_System_Fragment
  | EntityLabel_Unknown_Fragment
;

export type SourceNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type SourceNamesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly title: string | null, readonly publisher: string | null, readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type HomeQueryVariables = Exact<{
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type HomeQuery = { readonly status: { readonly publications: number, readonly newestPublication: string | null, readonly today: string, readonly dataVersion: number, readonly loading: boolean, readonly counts: ReadonlyArray<{ readonly label: string, readonly count: number }> }, readonly contracts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly date: string | null, readonly unspecified: boolean | null, readonly stage: ContractStage | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null }>, readonly amount: { readonly amount: string | null, readonly currency: string, readonly approximate: boolean, readonly raw: string | null } | null }> }, readonly initiatives: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly participants: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: ParticipatesInStatus | null, readonly validFrom: string | null, readonly contested: boolean, readonly holds: Certainty, readonly standing: Standing, readonly origins: number, readonly participant:
            | EntityLabel_Company_Fragment
            | EntityLabel_Contract_Fragment
            | EntityLabel_Facility_Fragment
            | EntityLabel_GovernmentBody_Fragment
            | EntityLabel_Initiative_Fragment
            | EntityLabel_Organization_Fragment
            | EntityLabel_Person_Fragment
            | EntityLabel_Place_Fragment
            | EntityLabel_Restriction_Fragment
            | EntityLabel_System_Fragment
            | EntityLabel_Unknown_Fragment
           }> } }> }, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly reason: GapReason, readonly sentence: string, readonly from: string | null, readonly to: string | null }> } | null };

export type EndsQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
}>;


export type EndsQuery = { readonly nodes: ReadonlyArray<
    | EntityLabel_Company_Fragment
    | EntityLabel_Contract_Fragment
    | EntityLabel_Facility_Fragment
    | EntityLabel_GovernmentBody_Fragment
    | EntityLabel_Initiative_Fragment
    | EntityLabel_Organization_Fragment
    | EntityLabel_Person_Fragment
    | EntityLabel_Place_Fragment
    | EntityLabel_Restriction_Fragment
    | EntityLabel_System_Fragment
    | EntityLabel_Unknown_Fragment
    | Record<PropertyKey, never>
   | null> };

export type StateSharesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  state?: string | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type StateSharesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly ownership:
        | { readonly __typename: 'DateNotCovered' }
        | { readonly __typename: 'NotFound' }
        | { readonly __typename: 'Ownership', readonly states: ReadonlyArray<{ readonly state: string, readonly origins: number, readonly lastConfirmed: string | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } }> }
       }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type EpisodeDatesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownAt?: string | null | undefined;
}>;


export type EpisodeDatesQuery = { readonly episodeDates: ReadonlyArray<string> };

export type ContradictionsQueryVariables = Exact<{
  entity?: string | number | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
}>;


export type ContradictionsQuery = { readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: ContradictionKind, readonly open: boolean, readonly text: string | null, readonly rule: string | null, readonly resolution: string | null, readonly about: ReadonlyArray<
        | EntityLabel_Company_Fragment
        | EntityLabel_Contract_Fragment
        | EntityLabel_Facility_Fragment
        | EntityLabel_GovernmentBody_Fragment
        | EntityLabel_Initiative_Fragment
        | EntityLabel_Organization_Fragment
        | EntityLabel_Person_Fragment
        | EntityLabel_Place_Fragment
        | EntityLabel_Restriction_Fragment
        | EntityLabel_System_Fragment
        | EntityLabel_Unknown_Fragment
      >, readonly claims: ReadonlyArray<ClaimPartsFragment> }> } };

export type RelationshipEvidenceQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type RelationshipEvidenceQuery = { readonly node:
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Buys_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Controls_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Covers_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Delivers_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_HoldsOffice_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Imposes_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_ListedIn_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_LocatedIn_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Makes_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Operates_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Owns_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_PartOf_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_ParticipatesIn_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Succeeds_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Supplies_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Uses_Fragment
    )
    | (
      { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<ClaimPartsFragment> }
          & ClaimPartsFragment
        )> }, readonly denied: ReadonlyArray<ClaimPartsFragment> }
      & Edge_Within_Fragment
    )
   | null };

export type EntityEvidenceQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type EntityEvidenceQuery = { readonly entity:
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Company_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Contract_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Facility_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_GovernmentBody_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Initiative_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Organization_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Person_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Place_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Restriction_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_System_Fragment
    )
    | (
      { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly source: SourceLabelFragment | null }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly source: SourceLabelFragment | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string }> }> }, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answers: ReadonlyArray<{ readonly id: string, readonly text: string }> }
          & ClaimPartsFragment
        )> } }
      & EntityLabel_Unknown_Fragment
    )
   | null };

export type CorrectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CorrectionsQuery = { readonly status: { readonly correctionsAddress: string | null } };

export type NeighbourhoodQueryVariables = Exact<{
  id: string | number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  direction?: Direction | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type NeighbourhoodQuery = { readonly entity:
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Company_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Contract_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Facility_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_GovernmentBody_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Initiative_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Organization_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Person_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Place_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Restriction_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_System_Fragment
    )
    | (
      { readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly relationships: { readonly dataVersion: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
      & EntityLabel_Unknown_Fragment
    )
   | null };

export type DegreesQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type DegreesQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type SpeakersQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SpeakersQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
    | { readonly id: string, readonly claims: { readonly nodes: ReadonlyArray<{ readonly speakerAs: string | null, readonly speaker: { readonly name: string, readonly entity:
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
              | { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null }> }
             | null } | null, readonly source: { readonly id: string, readonly title: string | null, readonly publisher: string | null } }> } }
   | null> };

export type NetworkQueryVariables = Exact<{
  seeds: ReadonlyArray<string | number> | string | number;
  depth: number;
  evidence?: EvidenceFilter | null | undefined;
  perNode: number;
  maxNodes: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type NetworkQuery = { readonly network:
    | { readonly __typename: 'Network', readonly complete: boolean, readonly cuts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly reason: CutReason, readonly shown: number, readonly total: number, readonly totalIsFloor: boolean, readonly at:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly nodes: ReadonlyArray<
        | EntityLabel_Company_Fragment
        | EntityLabel_Contract_Fragment
        | EntityLabel_Facility_Fragment
        | EntityLabel_GovernmentBody_Fragment
        | EntityLabel_Initiative_Fragment
        | EntityLabel_Organization_Fragment
        | EntityLabel_Person_Fragment
        | EntityLabel_Place_Fragment
        | EntityLabel_Restriction_Fragment
        | EntityLabel_System_Fragment
        | EntityLabel_Unknown_Fragment
      >, readonly relationships: ReadonlyArray<
        | Edge_Buys_Fragment
        | Edge_Controls_Fragment
        | Edge_Covers_Fragment
        | Edge_Delivers_Fragment
        | Edge_HoldsOffice_Fragment
        | Edge_Imposes_Fragment
        | Edge_ListedIn_Fragment
        | Edge_LocatedIn_Fragment
        | Edge_Makes_Fragment
        | Edge_Operates_Fragment
        | Edge_Owns_Fragment
        | Edge_PartOf_Fragment
        | Edge_ParticipatesIn_Fragment
        | Edge_Succeeds_Fragment
        | Edge_Supplies_Fragment
        | Edge_Uses_Fragment
        | Edge_Within_Fragment
      > }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'TooLarge' }
   };

export type CitedQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  knownAt?: string | null | undefined;
}>;


export type CitedQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> }, readonly denials: ReadonlyArray<CitingFragment> }
   | null> };

export type MoreCitedQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type MoreCitedQuery = { readonly node:
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
          { readonly answeredBy: ReadonlyArray<CitingFragment> }
          & CitingFragment
        )> } }
   | null };

export type CitingFragment = { readonly id: string, readonly mode: Mode, readonly text: string, readonly locator: string, readonly knownFrom: string | null, readonly speakerAs: string | null, readonly speaker: { readonly name: string } | null, readonly via: ReadonlyArray<{ readonly name: string }>, readonly source: (
    { readonly sha256: string | null }
    & SourceLabelFragment
  ) };

export type FiguresQueryVariables = Exact<{
  id: string | number;
  state?: string | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type FiguresQuery = { readonly entity:
    | { readonly name: string, readonly id: string, readonly ownership:
        | OwnershipFigures_DateNotCovered_Fragment
        | OwnershipFigures_NotFound_Fragment
        | OwnershipFigures_Ownership_Fragment
       }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

type OwnershipFigures_DateNotCovered_Fragment = { readonly __typename: 'DateNotCovered', readonly sentence: string };

type OwnershipFigures_NotFound_Fragment = { readonly __typename: 'NotFound' };

type OwnershipFigures_Ownership_Fragment = { readonly __typename: 'Ownership', readonly dataVersion: number, readonly loading: boolean, readonly complete: boolean, readonly method: string, readonly states: ReadonlyArray<{ readonly state: string, readonly origins: number, readonly publications: number, readonly lastConfirmed: string | null, readonly stale: boolean | null, readonly declaredWithoutChain: boolean, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean }, readonly declared: ReadonlyArray<{ readonly id: string, readonly origins: number, readonly lastConfirmed: string | null, readonly validFrom: string | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null }>, readonly bodies: ReadonlyArray<{ readonly body: { readonly id: string, readonly name: string } | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } }> }>, readonly balance: { readonly ultimateCount: number, readonly unattributed: { readonly lo: number, readonly hi: number }, readonly inLoops: { readonly lo: number, readonly hi: number }, readonly ultimate: ReadonlyArray<{ readonly share: number, readonly owner:
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'GovernmentBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Unknown', readonly id: string, readonly name: string }
       }> }, readonly control: { readonly widelyHeld: boolean, readonly relationships: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly controllers: ReadonlyArray<{ readonly certainty: Certainty, readonly controller:
        | { readonly __typename: 'Company', readonly id: string, readonly name: string }
        | { readonly __typename: 'GovernmentBody', readonly id: string, readonly name: string }
        | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
        | { readonly __typename: 'Person', readonly id: string, readonly name: string }
        | { readonly __typename: 'Unknown', readonly id: string, readonly name: string }
       }> }, readonly flags: ReadonlyArray<{ readonly flag: DataFlag, readonly company:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null, readonly owner:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     | null }> };

export type OwnershipFiguresFragment =
  | OwnershipFigures_DateNotCovered_Fragment
  | OwnershipFigures_NotFound_Fragment
  | OwnershipFigures_Ownership_Fragment
;

export type WhyQueryVariables = Exact<{
  id: string | number;
  state?: string | null | undefined;
  owner?: string | number | null | undefined;
  covering?: number | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type WhyQuery = { readonly ownership:
    | { readonly __typename: 'DateNotCovered' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'Ownership', readonly explain: { readonly sentence: string, readonly covers: number, readonly throughLoops: number, readonly walks: ReadonlyArray<{ readonly product: number, readonly loopFactor: number, readonly entities: ReadonlyArray<
            | EntityLabel_Company_Fragment
            | EntityLabel_Contract_Fragment
            | EntityLabel_Facility_Fragment
            | EntityLabel_GovernmentBody_Fragment
            | EntityLabel_Initiative_Fragment
            | EntityLabel_Organization_Fragment
            | EntityLabel_Person_Fragment
            | EntityLabel_Place_Fragment
            | EntityLabel_Restriction_Fragment
            | EntityLabel_System_Fragment
            | EntityLabel_Unknown_Fragment
          >, readonly steps: ReadonlyArray<{ readonly stakes: ReadonlyArray<{ readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly contested: boolean, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null }> }> }> } | null, readonly balance: { readonly unknownOwners: number, readonly unrecorded: number, readonly unattributed: { readonly lo: number, readonly hi: number } } }
   };

export type SharesBehindQueryVariables = Exact<{
  id: string | number;
  state: string;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SharesBehindQuery = { readonly ownership:
    | { readonly __typename: 'DateNotCovered' }
    | { readonly __typename: 'NotFound' }
    | { readonly __typename: 'Ownership', readonly states: ReadonlyArray<{ readonly state: string, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean }, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: SourceLabelFragment }> } }> }
   };

type Stake_Buys_Fragment = { readonly __typename: 'Buys', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Controls_Fragment = { readonly __typename: 'Controls', readonly instrument: string | null, readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Covers_Fragment = { readonly __typename: 'Covers', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Delivers_Fragment = { readonly __typename: 'Delivers', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_HoldsOffice_Fragment = { readonly __typename: 'HoldsOffice', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Imposes_Fragment = { readonly __typename: 'Imposes', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_ListedIn_Fragment = { readonly __typename: 'ListedIn', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_LocatedIn_Fragment = { readonly __typename: 'LocatedIn', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Makes_Fragment = { readonly __typename: 'Makes', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Operates_Fragment = { readonly __typename: 'Operates', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Owns_Fragment = { readonly __typename: 'Owns', readonly interest: OwnsInterest | null, readonly direct: boolean | null, readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_PartOf_Fragment = { readonly __typename: 'PartOf', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_ParticipatesIn_Fragment = { readonly __typename: 'ParticipatesIn', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Succeeds_Fragment = { readonly __typename: 'Succeeds', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Supplies_Fragment = { readonly __typename: 'Supplies', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Uses_Fragment = { readonly __typename: 'Uses', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

type Stake_Within_Fragment = { readonly __typename: 'Within', readonly id: string, readonly standing: Standing, readonly contested: boolean, readonly origins: number, readonly lastConfirmed: string | null, readonly bounds: { readonly validFromMin: string | null, readonly validFromMax: string | null, readonly validToMin: string | null, readonly validToMax: string | null } };

export type StakeFragment =
  | Stake_Buys_Fragment
  | Stake_Controls_Fragment
  | Stake_Covers_Fragment
  | Stake_Delivers_Fragment
  | Stake_HoldsOffice_Fragment
  | Stake_Imposes_Fragment
  | Stake_ListedIn_Fragment
  | Stake_LocatedIn_Fragment
  | Stake_Makes_Fragment
  | Stake_Operates_Fragment
  | Stake_Owns_Fragment
  | Stake_PartOf_Fragment
  | Stake_ParticipatesIn_Fragment
  | Stake_Succeeds_Fragment
  | Stake_Supplies_Fragment
  | Stake_Uses_Fragment
  | Stake_Within_Fragment
;

export type OwnersOfQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OwnersOfQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Company_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Contract_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Facility_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_GovernmentBody_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Initiative_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Organization_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Person_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Restriction_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_System_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Unknown_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type OwnedByQueryVariables = Exact<{
  ids: ReadonlyArray<string | number> | string | number;
  first: number;
  after?: string | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type OwnedByQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Company_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Contract_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Facility_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_GovernmentBody_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Initiative_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Organization_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Person_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Place_Fragment
    )
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Restriction_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_System_Fragment
    )
    | (
      { readonly id: string, readonly relationships: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Buys_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Controls_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Covers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Delivers_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_HoldsOffice_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Imposes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ListedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_LocatedIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Makes_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Operates_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Owns_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_PartOf_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_ParticipatesIn_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Succeeds_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Supplies_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Uses_Fragment
          )
          | (
            { readonly far:
              | EntityLabel_Company_Fragment
              | EntityLabel_Contract_Fragment
              | EntityLabel_Facility_Fragment
              | EntityLabel_GovernmentBody_Fragment
              | EntityLabel_Initiative_Fragment
              | EntityLabel_Organization_Fragment
              | EntityLabel_Person_Fragment
              | EntityLabel_Place_Fragment
              | EntityLabel_Restriction_Fragment
              | EntityLabel_System_Fragment
              | EntityLabel_Unknown_Fragment
             }
            & Stake_Within_Fragment
          )
        > } }
      & EntityLabel_Unknown_Fragment
    )
    | { readonly id: string }
    | { readonly id: string }
   | null> };

export type PathsQueryVariables = Exact<{
  from: ReadonlyArray<string | number> | string | number;
  to: ReadonlyArray<string | number> | string | number;
  types?: ReadonlyArray<RelationshipType> | RelationshipType | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  maxLength: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type PathsQuery = { readonly paths:
    | { readonly __typename: 'NotFound', readonly ids: ReadonlyArray<string> }
    | { readonly __typename: 'Paths', readonly complete: boolean, readonly hasMore: boolean, readonly dataVersion: number, readonly cuts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly reason: CutReason, readonly shown: number, readonly total: number, readonly totalIsFloor: boolean, readonly at:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }>, readonly gaps: ReadonlyArray<{ readonly sentence: string }>, readonly nodes: ReadonlyArray<{ readonly sentence: string, readonly weakest: { readonly relationship:
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
           }, readonly steps: ReadonlyArray<{ readonly forward: boolean, readonly sentence: string, readonly relationship:
            | Edge_Buys_Fragment
            | Edge_Controls_Fragment
            | Edge_Covers_Fragment
            | Edge_Delivers_Fragment
            | Edge_HoldsOffice_Fragment
            | Edge_Imposes_Fragment
            | Edge_ListedIn_Fragment
            | Edge_LocatedIn_Fragment
            | Edge_Makes_Fragment
            | Edge_Operates_Fragment
            | Edge_Owns_Fragment
            | Edge_PartOf_Fragment
            | Edge_ParticipatesIn_Fragment
            | Edge_Succeeds_Fragment
            | Edge_Supplies_Fragment
            | Edge_Uses_Fragment
            | Edge_Within_Fragment
           }> }> }
    | { readonly __typename: 'TooLarge', readonly argument: string, readonly limit: number }
   };

export type ProfileQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ProfileQuery = { readonly entity:
    | (
      { readonly country: string | null, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Company_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Contract_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Facility_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_GovernmentBody_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Initiative_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Organization_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Person_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Place_Fragment
    )
    | (
      { readonly status: RestrictionStatus | null, readonly statusHistory: ReadonlyArray<{ readonly from: string, readonly status: RestrictionStatus, readonly text: string | null }>, readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Restriction_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_System_Fragment
    )
    | (
      { readonly names: ReadonlyArray<{ readonly text: string, readonly lang: string | null, readonly type: NameType | null, readonly note: string | null, readonly usedBy:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         | null }>, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly title: string | null, readonly value: string, readonly strong: boolean, readonly source: SourceLabelFragment | null }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }>, readonly records: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly note: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly text: string, readonly money: { readonly amount: string | null, readonly currency: string, readonly raw: string | null } | null }>, readonly source: SourceLabelFragment | null }> }, readonly contradictions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly open: boolean }> }, readonly candidates: ReadonlyArray<{ readonly score: number, readonly reasons: ReadonlyArray<string>, readonly entity:
          | EntityLabel_Company_Fragment
          | EntityLabel_Contract_Fragment
          | EntityLabel_Facility_Fragment
          | EntityLabel_GovernmentBody_Fragment
          | EntityLabel_Initiative_Fragment
          | EntityLabel_Organization_Fragment
          | EntityLabel_Person_Fragment
          | EntityLabel_Place_Fragment
          | EntityLabel_Restriction_Fragment
          | EntityLabel_System_Fragment
          | EntityLabel_Unknown_Fragment
         }>, readonly coverage: { readonly gaps: ReadonlyArray<{ readonly sentence: string }> } }
      & EntityLabel_Unknown_Fragment
    )
   | null };

export type ProfileRelationshipsQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type ProfileRelationshipsQuery = { readonly entity:
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
    | { readonly id: string, readonly relationships: { readonly totalCount: number, readonly nodes: ReadonlyArray<
          | Edge_Buys_Fragment
          | Edge_Controls_Fragment
          | Edge_Covers_Fragment
          | Edge_Delivers_Fragment
          | Edge_HoldsOffice_Fragment
          | Edge_Imposes_Fragment
          | Edge_ListedIn_Fragment
          | Edge_LocatedIn_Fragment
          | Edge_Makes_Fragment
          | Edge_Operates_Fragment
          | Edge_Owns_Fragment
          | Edge_PartOf_Fragment
          | Edge_ParticipatesIn_Fragment
          | Edge_Succeeds_Fragment
          | Edge_Supplies_Fragment
          | Edge_Uses_Fragment
          | Edge_Within_Fragment
        > } }
   | null };

export type SaidQueryVariables = Exact<{
  id: string | number;
  knownAt?: string | null | undefined;
}>;


export type SaidQuery = { readonly entity:
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
    | { readonly id: string, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
          { readonly supports: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
            | { readonly id: string }
          > }
          & ClaimPartsFragment
        )> } }
   | null };

export type RulesQueryVariables = Exact<{
  at?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type RulesQuery = { readonly rules: ReadonlyArray<(
    { readonly versions: ReadonlyArray<VersionPartsFragment>, readonly version: VersionPartsFragment | null }
    & RulePartsFragment
  )> };

export type RulePartsFragment = { readonly id: string, readonly title: string, readonly jurisdiction: string, readonly sources: RuleSources, readonly basis: RuleBasis, readonly appliesTo: ReadonlyArray<string> };

export type VersionPartsFragment = { readonly status: RuleStatus, readonly confirmed: boolean, readonly validFrom: string | null, readonly validTo: string | null, readonly knownFrom: string | null, readonly reviewBy: string | null, readonly operator: RuleOperator, readonly threshold: number | null, readonly strict: boolean, readonly assumptions: ReadonlyArray<string>, readonly citation: string, readonly url: string | null };

export type VerdictsQueryVariables = Exact<{
  id: string | number;
  rules: ReadonlyArray<string | number> | string | number;
  state?: string | null | undefined;
  evidence?: EvidenceFilter | null | undefined;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type VerdictsQuery = { readonly entity:
    | { readonly name: string, readonly id: string, readonly verdicts:
        | { readonly __typename: 'DateNotCovered', readonly sentence: string }
        | { readonly __typename: 'NotFound' }
        | { readonly __typename: 'RuleNotKnown' }
        | { readonly __typename: 'VerdictList', readonly nodes: ReadonlyArray<VerdictPartsFragment> }
       }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type VerdictPartsFragment = { readonly date: string, readonly value: VerdictValue, readonly state: string | null, readonly margin: number | null, readonly undecided: boolean, readonly sentence: string, readonly whyComplete: boolean, readonly lastConfirmed: string | null, readonly stale: boolean | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean }, readonly rule: RulePartsFragment, readonly version: VersionPartsFragment | null, readonly why: ReadonlyArray<
    | Reason_Buys_Fragment
    | Reason_Controls_Fragment
    | Reason_Covers_Fragment
    | Reason_Delivers_Fragment
    | Reason_HoldsOffice_Fragment
    | Reason_Imposes_Fragment
    | Reason_ListedIn_Fragment
    | Reason_LocatedIn_Fragment
    | Reason_Makes_Fragment
    | Reason_Operates_Fragment
    | Reason_Owns_Fragment
    | Reason_PartOf_Fragment
    | Reason_ParticipatesIn_Fragment
    | Reason_Succeeds_Fragment
    | Reason_Supplies_Fragment
    | Reason_Uses_Fragment
    | Reason_Within_Fragment
  >, readonly critical: ReadonlyArray<
    | Reason_Buys_Fragment
    | Reason_Controls_Fragment
    | Reason_Covers_Fragment
    | Reason_Delivers_Fragment
    | Reason_HoldsOffice_Fragment
    | Reason_Imposes_Fragment
    | Reason_ListedIn_Fragment
    | Reason_LocatedIn_Fragment
    | Reason_Makes_Fragment
    | Reason_Operates_Fragment
    | Reason_Owns_Fragment
    | Reason_PartOf_Fragment
    | Reason_ParticipatesIn_Fragment
    | Reason_Succeeds_Fragment
    | Reason_Supplies_Fragment
    | Reason_Uses_Fragment
    | Reason_Within_Fragment
  >, readonly bySource: ReadonlyArray<{ readonly value: VerdictValue, readonly source: SourceLabelFragment }> };

type Reason_Buys_Fragment = { readonly __typename: 'Buys', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Controls_Fragment = { readonly __typename: 'Controls', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Covers_Fragment = { readonly __typename: 'Covers', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Delivers_Fragment = { readonly __typename: 'Delivers', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_HoldsOffice_Fragment = { readonly __typename: 'HoldsOffice', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Imposes_Fragment = { readonly __typename: 'Imposes', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_ListedIn_Fragment = { readonly __typename: 'ListedIn', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_LocatedIn_Fragment = { readonly __typename: 'LocatedIn', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Makes_Fragment = { readonly __typename: 'Makes', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Operates_Fragment = { readonly __typename: 'Operates', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Owns_Fragment = { readonly __typename: 'Owns', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly share: { readonly lo: number, readonly hi: number, readonly loOpen: boolean, readonly hiOpen: boolean } | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_PartOf_Fragment = { readonly __typename: 'PartOf', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_ParticipatesIn_Fragment = { readonly __typename: 'ParticipatesIn', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Succeeds_Fragment = { readonly __typename: 'Succeeds', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Supplies_Fragment = { readonly __typename: 'Supplies', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Uses_Fragment = { readonly __typename: 'Uses', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

type Reason_Within_Fragment = { readonly __typename: 'Within', readonly id: string, readonly standing: Standing, readonly origins: number, readonly lastConfirmed: string | null, readonly from:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly to:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
   };

export type ReasonFragment =
  | Reason_Buys_Fragment
  | Reason_Controls_Fragment
  | Reason_Covers_Fragment
  | Reason_Delivers_Fragment
  | Reason_HoldsOffice_Fragment
  | Reason_Imposes_Fragment
  | Reason_ListedIn_Fragment
  | Reason_LocatedIn_Fragment
  | Reason_Makes_Fragment
  | Reason_Operates_Fragment
  | Reason_Owns_Fragment
  | Reason_PartOf_Fragment
  | Reason_ParticipatesIn_Fragment
  | Reason_Succeeds_Fragment
  | Reason_Supplies_Fragment
  | Reason_Uses_Fragment
  | Reason_Within_Fragment
;

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
  asOf?: string | null | undefined;
  knownAt?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | (
          { readonly country: string | null, readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Company_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Contract_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Facility_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_GovernmentBody_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Initiative_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Organization_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Person_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Place_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Restriction_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_System_Fragment
        )
        | (
          { readonly identifiers: ReadonlyArray<{ readonly scheme: string, readonly value: string }>, readonly relationshipCounts: ReadonlyArray<{ readonly type: RelationshipType, readonly direction: Direction, readonly count: number }> }
          & EntityLabel_Unknown_Fragment
        )
      , readonly reasons: ReadonlyArray<{ readonly field: string, readonly matched: string, readonly how: HowFound }> }> } };

export type MissingQueryVariables = Exact<{ [key: string]: never; }>;


export type MissingQuery = { readonly coverage: { readonly gaps: ReadonlyArray<{ readonly reason: GapReason, readonly predicate: string | null, readonly from: string | null, readonly to: string | null, readonly sentence: string, readonly relationship:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }> } | null };

export type SourceClaimsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SourceClaimsQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly note: string | null, readonly sha256: string | null, readonly id: string, readonly derivedFrom: ReadonlyArray<SourceLabelFragment>, readonly repeatedBy: ReadonlyArray<SourceLabelFragment>, readonly records: { readonly totalCount: number }, readonly claims: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly mode: Mode, readonly text: string, readonly locator: string, readonly subject:
            | { readonly __typename: 'Company', readonly id: string, readonly name: string }
            | { readonly __typename: 'Contract', readonly id: string, readonly name: string }
            | { readonly __typename: 'Facility', readonly id: string, readonly name: string }
            | { readonly __typename: 'GovernmentBody', readonly id: string, readonly name: string }
            | { readonly __typename: 'Initiative', readonly id: string, readonly name: string }
            | { readonly __typename: 'Organization', readonly id: string, readonly name: string }
            | { readonly __typename: 'Person', readonly id: string, readonly name: string }
            | { readonly __typename: 'Place', readonly id: string, readonly name: string }
            | { readonly __typename: 'Restriction', readonly id: string, readonly name: string }
            | { readonly __typename: 'System', readonly id: string, readonly name: string }
            | { readonly __typename: 'Unknown', readonly id: string, readonly name: string }
          , readonly supports: ReadonlyArray<
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
            | { readonly id: string, readonly origins: number }
          > }> } }
      & SourceLabelFragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type SourcesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
      { readonly derivedFrom: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly publisher: string | null }>, readonly repeatedBy: ReadonlyArray<{ readonly id: string }>, readonly records: { readonly totalCount: number }, readonly claims: { readonly totalCount: number } }
      & SourceLabelFragment
    )> } };

export const EntityLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EntityLabelFragment, unknown>;
export const SourceLabelFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<SourceLabelFragment, unknown>;
export const ClaimPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<ClaimPartsFragment, unknown>;
export const EdgeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EdgeFragment, unknown>;
export const CitingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<CitingFragment, unknown>;
export const OwnershipFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateNotCovered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"loading"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWithoutChain"}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unattributed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inLoops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ultimateCount"}},{"kind":"Field","name":{"kind":"Name","value":"ultimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"widelyHeld"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"controller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnershipFiguresFragment, unknown>;
export const StakeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stake"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFromMin"}},{"kind":"Field","name":{"kind":"Name","value":"validFromMax"}},{"kind":"Field","name":{"kind":"Name","value":"validToMin"}},{"kind":"Field","name":{"kind":"Name","value":"validToMax"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}}]}}]} as unknown as DocumentNode<StakeFragment, unknown>;
export const RulePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}}]} as unknown as DocumentNode<RulePartsFragment, unknown>;
export const VersionPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const ReasonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]} as unknown as DocumentNode<ReasonFragment, unknown>;
export const VerdictPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerdictParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"whyComplete"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"critical"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<VerdictPartsFragment, unknown>;
export const SourceNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]} as unknown as DocumentNode<SourceNamesQuery, SourceNamesQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"newestPublication"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"loading"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contracts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}}]}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"unspecified"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"amount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"initiatives"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"participant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const EndsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ends"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<EndsQuery, EndsQueryVariables>;
export const StateSharesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StateShares"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<StateSharesQuery, StateSharesQueryVariables>;
export const EpisodeDatesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EpisodeDates"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"episodeDates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}]}]}}]} as unknown as DocumentNode<EpisodeDatesQuery, EpisodeDatesQueryVariables>;
export const ContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contradictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]} as unknown as DocumentNode<ContradictionsQuery, ContradictionsQueryVariables>;
export const RelationshipEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelationshipEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edge"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"denied"},"name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]} as unknown as DocumentNode<RelationshipEvidenceQuery, RelationshipEvidenceQueryVariables>;
export const EntityEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"modes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPINION"},{"kind":"EnumValue","value":"DEMAND"},{"kind":"EnumValue","value":"PLEDGE"},{"kind":"EnumValue","value":"FORECAST"},{"kind":"EnumValue","value":"DENIAL"},{"kind":"EnumValue","value":"SELF_DESCRIPTION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]} as unknown as DocumentNode<EntityEvidenceQuery, EntityEvidenceQueryVariables>;
export const CorrectionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Corrections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correctionsAddress"}}]}}]}}]} as unknown as DocumentNode<CorrectionsQuery, CorrectionsQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationshipCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edge"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const DegreesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Degrees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationshipCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DegreesQuery, DegreesQueryVariables>;
export const SpeakersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Speakers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"modes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ALLEGATION"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeakersQuery, SpeakersQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"perNode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"seeds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seeds"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"perNode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"perNode"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxNodes"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"cuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsFloor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edge"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;
export const CitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Cited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citing"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citing"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citing"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<CitedQuery, CitedQueryVariables>;
export const MoreCitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoreCited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citing"}},{"kind":"Field","name":{"kind":"Name","value":"answeredBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Citing"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Citing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<MoreCitedQuery, MoreCitedQueryVariables>;
export const FiguresDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Figures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"ownership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnershipFigures"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnershipFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OwnershipResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateNotCovered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"loading"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"declaredWithoutChain"}},{"kind":"Field","name":{"kind":"Name","value":"declared"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bodies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unattributed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inLoops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ultimateCount"}},{"kind":"Field","name":{"kind":"Name","value":"ultimate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"control"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"widelyHeld"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"controllers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"controller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Node"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"owner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FiguresQuery, FiguresQueryVariables>;
export const WhyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Why"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"owner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"covering"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Share"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"owner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"owner"}}},{"kind":"Argument","name":{"kind":"Name","value":"covering"},"value":{"kind":"Variable","name":{"kind":"Name","value":"covering"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"covers"}},{"kind":"Field","name":{"kind":"Name","value":"throughLoops"}},{"kind":"Field","name":{"kind":"Name","value":"walks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"loopFactor"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stakes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unattributed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownOwners"}},{"kind":"Field","name":{"kind":"Name","value":"unrecorded"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<WhyQuery, WhyQueryVariables>;
export const SharesBehindDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SharesBehind"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Ownership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"states"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<SharesBehindQuery, SharesBehindQueryVariables>;
export const OwnersOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnersOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"CONTROLS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"IN"}},{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stake"}},{"kind":"Field","alias":{"kind":"Name","value":"far"},"name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stake"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFromMin"}},{"kind":"Field","name":{"kind":"Name","value":"validFromMax"}},{"kind":"Field","name":{"kind":"Name","value":"validToMin"}},{"kind":"Field","name":{"kind":"Name","value":"validToMax"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}}]}}]} as unknown as DocumentNode<OwnersOfQuery, OwnersOfQueryVariables>;
export const OwnedByDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnedBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OWNS"},{"kind":"EnumValue","value":"CONTROLS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"OUT"}},{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stake"}},{"kind":"Field","alias":{"kind":"Name","value":"far"},"name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stake"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"bounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"validFromMin"}},{"kind":"Field","name":{"kind":"Name","value":"validFromMax"}},{"kind":"Field","name":{"kind":"Name","value":"validToMin"}},{"kind":"Field","name":{"kind":"Name","value":"validToMax"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}}]}}]} as unknown as DocumentNode<OwnedByQuery, OwnedByQueryVariables>;
export const PathsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Paths"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"cuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"shown"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"totalIsFloor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"weakest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forward"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edge"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ids"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooLarge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"argument"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Profile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"usedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"strong"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"properties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"money"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"raw"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"25"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"open"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}}]}},{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Restriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}]},{"kind":"Field","name":{"kind":"Name","value":"statusHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<ProfileQuery, ProfileQueryVariables>;
export const ProfileRelationshipsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProfileRelationships"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relationships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"history"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edge"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edge"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"holds"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"publications"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"denials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interest"}},{"kind":"Field","name":{"kind":"Name","value":"direct"}},{"kind":"Field","name":{"kind":"Name","value":"through"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Controls"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldsOffice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"office"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Buys"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supplies"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"partAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Covers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"coversBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Uses"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"usesBasis"},"name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Delivers"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Operates"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"operatesAs"},"name":{"kind":"Name","value":"role"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ParticipatesIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"taking"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ListedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"programme"}},{"kind":"Field","name":{"kind":"Name","value":"statedReason"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Imposes"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","alias":{"kind":"Name","value":"imposedAs"},"name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LocatedIn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"liesAs"},"name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<ProfileRelationshipsQuery, ProfileRelationshipsQueryVariables>;
export const SaidDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Said"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimParts"}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"speakerAs"}},{"kind":"Field","name":{"kind":"Name","value":"speaker"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"object"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"origin"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}}]} as unknown as DocumentNode<SaidQuery, SaidQueryVariables>;
export const RulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Rules"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}},{"kind":"Field","name":{"kind":"Name","value":"versions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]} as unknown as DocumentNode<RulesQuery, RulesQueryVariables>;
export const VerdictsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verdicts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rules"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EvidenceFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"verdicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"rules"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rules"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"evidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"evidence"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DateNotCovered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"VerdictList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VerdictParts"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"jurisdiction"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"appliesTo"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VersionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"confirmed"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"knownFrom"}},{"kind":"Field","name":{"kind":"Name","value":"reviewBy"}},{"kind":"Field","name":{"kind":"Name","value":"operator"}},{"kind":"Field","name":{"kind":"Name","value":"threshold"}},{"kind":"Field","name":{"kind":"Name","value":"strict"}},{"kind":"Field","name":{"kind":"Name","value":"assumptions"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Reason"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relationship"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Owns"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VerdictParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Verdict"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"margin"}},{"kind":"Field","name":{"kind":"Name","value":"undecided"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"whyComplete"}},{"kind":"Field","name":{"kind":"Name","value":"lastConfirmed"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lo"}},{"kind":"Field","name":{"kind":"Name","value":"hi"}},{"kind":"Field","name":{"kind":"Name","value":"loOpen"}},{"kind":"Field","name":{"kind":"Name","value":"hiOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"version"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VersionParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"why"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"critical"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bySource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}}]}}]}}]} as unknown as DocumentNode<VerdictsQuery, VerdictsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityLabel"}},{"kind":"Field","name":{"kind":"Name","value":"identifiers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relationshipCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"knownAt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"knownAt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"matched"}},{"kind":"Field","name":{"kind":"Name","value":"how"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"lang"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"protected"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facility"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"precision"}},{"kind":"Field","name":{"kind":"Name","value":"facilityType"}},{"kind":"Field","alias":{"kind":"Name","value":"sites"},"name":{"kind":"Name","value":"count"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unknown"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const MissingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"predicate"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MissingQuery, MissingQueryVariables>;
export const SourceClaimsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"derivedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"supports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origins"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<SourceClaimsQuery, SourceClaimsQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLabel"}},{"kind":"Field","name":{"kind":"Name","value":"derivedFrom"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repeatedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLabel"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"retrievedOn"}},{"kind":"Field","name":{"kind":"Name","value":"licence"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;