/** One page of a list and the Link header to its neighbours, as GitHub numbers them. */
export function cutPage(
  items: readonly unknown[],
  query: Readonly<Record<string, string>>,
  url: URL,
  pageSize: number,
): { readonly page: readonly unknown[]; readonly link?: string } {
  const size = Math.min(Number(query.per_page ?? 30), pageSize);
  const number = Number(query.page ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const page = items.slice((number - 1) * size, number * size);
  const to = (target: number, rel: string): string => {
    const link = new URL(url);
    link.searchParams.set('page', String(target));
    return `<${link.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [to(number - 1, 'prev')] : []),
    ...(number < last ? [to(number + 1, 'next'), to(last, 'last')] : []),
    ...(number > 1 ? [to(1, 'first')] : []),
  ];
  return links.length === 0 ? { page } : { page, link: links.join(', ') };
}
